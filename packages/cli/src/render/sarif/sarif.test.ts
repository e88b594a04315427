import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Validator } from "@cfworker/json-schema";
import { expect, test } from "vitest";
import { hostileFiles, type Rendering, rendered } from "../rendered.ts";
import type { Result } from "./results.ts";
import { sarif } from "./sarif.ts";

const schemaFile = fileURLToPath(import.meta.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"));
const schema = new Validator(JSON.parse(readFileSync(schemaFile, "utf8")), "4", false);

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly (Result & { readonly partialFingerprints: { readonly "issue/v1": string } })[];
      readonly invocations: readonly [
        {
          readonly executionSuccessful: boolean;
          readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
        },
      ];
    },
  ];
}

function runOf(text: string): Log["runs"][0] {
  const { runs }: Log = JSON.parse(text);
  return runs[0];
}

async function log(rendering: Rendering): Promise<{ text: string; run: Log["runs"][0] }> {
  const text = await rendered(sarif, rendering);
  expect(schema.validate(JSON.parse(text)).errors).toEqual([]);
  return { text, run: runOf(text) };
}

test.for([
  { what: "hostile files", files: hostileFiles },
  { what: "no payload", files: { "a.ndjson": "" } },
  { what: "accepted payloads", files: { "a.ndjson": '{"name":"a"}' } },
  { what: "an unreadable file", files: { a: { unreadable: "Can't read a: no such file." } } },
])("the output for $what is valid against the schema of SARIF 2.1.0", async ({ files }) => {
  for (const mode of ["strict", "tolerant"] as const) {
    const { text, run } = await log({ files, mode });
    expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}|[\u202a-\u202e]|hunter2/u);
    for (const { ruleId, ruleIndex = -1 } of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  }
});

test.for([
  { mode: "strict", levels: ["error type", "error additionalProperties", "note duplicateKey", "error json"] },
  { mode: "tolerant", levels: ["warning type", "warning additionalProperties", "note duplicateKey", "error json"] },
] as const)("$mode: tolerated issues, warnings and inputs that aren't payloads have the levels $levels", async ({ mode, levels }) => {
  const { run } = await log({ files: { "a.ndjson": '{"name":"a","isHealthy":null,"x":1,"name":"b"}\n{' }, mode });
  expect(run.results.map(({ level, ruleId }) => `${level} ${ruleId}`)).toEqual(levels);
});

test("a result has its place in the file and in the document", async () => {
  const text = '{"sessions":[{"name":"😀"},{"name":"a","issues":["😀",1]}]}';
  const startColumn = text.lastIndexOf("1") + 1;
  const { run } = await log({
    files: { "a b.json": text },
    layout: "each",
    selection: { steps: ["sessions"], each: true },
  });
  expect(run.results.map(({ locations }) => locations)).toEqual([
    [
      {
        physicalLocation: {
          artifactLocation: { uri: "a%20b.json", uriBaseId: "%SRCROOT%" },
          region: { startLine: 1, startColumn, endColumn: startColumn + 1 },
        },
        logicalLocations: [{ fullyQualifiedName: "/sessions/1/issues/1" }],
      },
    ],
  ]);
});

test("fingerprints don't depend on lines, and no two are equal", async () => {
  const rejected = '{"name":1}\n'.repeat(3);
  const [before = [], after = []] = await Promise.all(
    [rejected, `{"name":"a"}\n\n${rejected}`].map(async (text) => {
      const { run } = await log({ files: { "a.ndjson": text } });
      return run.results.map(({ partialFingerprints }) => partialFingerprints["issue/v1"]);
    }),
  );
  expect(after).toEqual(before);
  expect(new Set(before).size).toBe(3);
});

test("there are at most 25,000 results, with space for errors after warnings, and the rest is counted", async () => {
  const tolerated = '{"name":"a","isHealthy":null}\n'.repeat(6000);
  const run = runOf(await rendered(sarif, { files: { "a.ndjson": tolerated, "b.ndjson": "{}\n".repeat(21_000) }, mode: "tolerant" }));
  expect(run.results.filter(({ level }) => level === "warning").length).toBe(5000);
  expect(run.results.filter(({ level }) => level === "error").length).toBe(20_000);
  expect(run.invocations[0].toolExecutionNotifications).toEqual([
    { level: "warning", message: { text: expect.stringMatching(/^2,000 issues left out: /) } },
  ]);
});

test("issues beyond 100 of a payload are counted, and unreadable files are named", async () => {
  const { run } = await log({ files: hostileFiles });
  const [invocation] = run.invocations;
  expect(invocation.executionSuccessful).toBe(false);
  expect(invocation.toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
    "Can't read missing.json: no such file.",
    expect.stringMatching(/^50 issues left out: /),
  ]);
});
