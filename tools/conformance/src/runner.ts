import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { describeIssue, type ReportedIssue, tolerationFault } from "./reported-issue.ts";
import { runProgram } from "./toolchain.ts";

/** A fixture, as the manifest of @session-schema/fixtures lists it, with its payload. */
export interface Fixture {
  readonly name: string;
  readonly model: string;
  readonly payload: unknown;
  readonly strict: { readonly accepted: boolean; readonly issues: readonly ReportedIssue[] };
  readonly tolerant: { readonly accepted: boolean; readonly issues: readonly ReportedIssue[] };
}

/** A request to the conformance runner of a language, as one line of JSON. */
export interface RunnerRequest {
  /** `read` tolerantly and write it back, `validate` strictly, or `relay`: read, `add` a property, and write. `format` checks a string. */
  readonly op: "read" | "validate" | "relay" | "format";
  /** The model, or the format. */
  readonly model: string;
  /** The payload, as JSON, or the string. */
  readonly text: string;
  readonly add?: { readonly key: string; readonly value: unknown };
}

/** The response of a conformance runner. */
export interface RunnerResponse {
  readonly accepted: boolean;
  readonly text?: string;
  readonly issues?: readonly ReportedIssue[];
  readonly pointer?: string;
  readonly message?: string;
}

/** Tests the package in `folder` with every fixture. Its scripts `runner:build` and `runner` build and start its conformance runner. */
export function describeRunner(language: string, folder: string, isInstalled: boolean): void {
  describe.runIf(isInstalled)(`every fixture, in ${language}`, { timeout: 600_000 }, () => {
    const add = { key: "goHop", value: { at: [1, 12.5, null], big: "𝒳" } };
    const responses: Record<"read" | "validate" | "relay", [Fixture, RunnerResponse][]> = { read: [], validate: [], relay: [] };
    // One process responds to all requests: starting it may take longer than they do.
    beforeAll(async () => {
      await buildRunner(folder);
      const fixtures = await readFixtures();
      const requests = (op: RunnerRequest["op"], more: Partial<RunnerRequest> = {}): RunnerRequest[] =>
        fixtures.map(({ model, payload }) => ({ op, model, text: JSON.stringify(payload), ...more }));
      const all = await askRunner(folder, [...requests("read"), ...requests("validate"), ...requests("relay", { add })]);
      for (const [index, op] of (["read", "validate", "relay"] as const).entries())
        responses[op] = zip(fixtures, all.slice(index * fixtures.length));
    }, 600_000);

    test("is accepted or rejected as in tolerant mode", () => {
      expect(responses.read).not.toEqual([]);
      expect(responses.read.map(([{ name }, { accepted }]) => [name, accepted])).toEqual(
        responses.read.map(([{ name, tolerant }]) => [name, tolerant.accepted]),
      );
    });

    test("is written back as the same JSON value if it is accepted, without the nulls of optional properties", () => {
      for (const [{ name, payload }, { accepted, text }] of responses.read)
        if (accepted) expect([name, withNulls(JSON.parse(text ?? ""), payload)]).toEqual([name, payload]);
    });

    test("is rejected at a pointer that the fixture lists", () => {
      for (const [{ name, tolerant }, { accepted, pointer }] of responses.read) {
        const pointers = tolerant.issues.filter(({ tolerated }) => tolerated === false).map(({ instancePath }) => instancePath);
        if (!accepted) expect(pointers, name).toContain(pointer);
      }
    });

    test("is accepted or rejected as in strict mode, with the issues that the fixture lists", () => {
      for (const [{ name, strict, tolerant }, { accepted, issues }] of responses.validate) {
        const listed = strict.issues.map(describeIssue);
        const found = (issues ?? []).map(describeIssue);
        expect([name, accepted]).toEqual([name, strict.accepted]);
        expect([name, found.filter((each) => !listed.includes(each))]).toEqual([name, []]);
        // Some validators report nothing else about a value of the wrong type.
        const expected = strict.issues.filter(({ instancePath }) => !found.includes(`type at "${instancePath}"`)).map(describeIssue);
        expect([name, expected.filter((each) => !found.includes(each))]).toEqual([name, []]);
        expect([name, tolerationFault(issues ?? [], tolerant.issues)]).toEqual([name, undefined]);
      }
    });

    test("keeps every property, and one that was added after reading", () => {
      for (const [{ name, payload }, { accepted, text }] of responses.relay) {
        if (!accepted) continue;
        const { goHop, ...rest } = JSON.parse(text ?? "");
        expect([name, withNulls(rest, payload), goHop]).toEqual([name, payload, add.value]);
      }
    });
  });
}

/** Builds the conformance runner of a package, if it has a build script. */
export async function buildRunner(folder: string): Promise<void> {
  const { "runner:build": build } = await scriptsOf(folder);
  if (build !== undefined) await runProgram(folder, "sh", "-c", build);
}

/** Sends requests to the conformance runner of a package, and returns the responses in the same order. */
export async function askRunner(folder: string, requests: readonly RunnerRequest[]): Promise<RunnerResponse[]> {
  const { runner } = await scriptsOf(folder);
  if (runner === undefined) throw new Error(`${folder}/package.json has no script "runner".`);
  const input = requests.map((request, id) => JSON.stringify({ id, ...request })).join("\n");
  const { stdout, stderr } = spawnSync("sh", ["-c", runner], { cwd: folder, input, encoding: "utf8", maxBuffer: 2 ** 28 });
  expect(stderr).toBe("");
  const lines = stdout.trimEnd().split("\n");
  expect(lines).toHaveLength(requests.length);
  return lines.map((line) => JSON.parse(line) as RunnerResponse); // every runner writes this form
}

/** Every fixture. */
export async function readFixtures(): Promise<Fixture[]> {
  const manifest = createRequire(import.meta.url).resolve("@session-schema/fixtures/manifest.json");
  const { fixtures } = JSON.parse(await readFile(manifest, "utf8")) as { fixtures: (Fixture & { path: string })[] }; // its package wrote it
  return Promise.all(
    fixtures.map(async (fixture) => {
      const file = await readFile(join(dirname(manifest), "..", fixture.path), "utf8");
      return { ...fixture, payload: JSON.parse(file).payload };
    }),
  );
}

/** Adds the null properties of another value that this one lacks, at every depth. */
export function withNulls(value: unknown, other: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(other)) return value.map((item, i) => withNulls(item, other[i]));
  if (!isObject(value) || !isObject(other)) return value;
  const nulls = Object.entries(other).filter(([key, each]) => each === null && !Object.hasOwn(value, key));
  return Object.fromEntries([...Object.entries(value).map(([key, each]) => [key, withNulls(each, other[key])]), ...nulls]);
}

const scriptsOf = async (folder: string): Promise<Readonly<Record<string, string>>> =>
  JSON.parse(await readFile(join(folder, "package.json"), "utf8")).scripts;

const zip = <A, B>(left: readonly A[], right: readonly B[]): [A, B][] => left.map((each, i) => [each, right[i] as B]); // both have the same length

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
