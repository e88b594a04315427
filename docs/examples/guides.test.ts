import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseConfig } from "@tools/config";
import { problemsOf } from "@tools/contract/testing";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { examples, generatedGuides, guides } from "./current.ts";
import { describePrograms } from "./describe-programs.ts";
import { blocksOf, withoutReadmes } from "./guide.ts";

const settings = ["biome.json", "tsconfig.json"];
const files = readdirSync(examples).filter((name) => /\.example\.|\.json$/.test(name) && !settings.includes(name));

test("every example is in exactly one guide", () => {
  const listed = guides.flatMap(({ markdown }) => blocksOf(markdown).flatMap(({ example }) => example ?? []));
  expect(listed.sort()).toEqual(files.sort());
});

test("the schema with names in code is valid, and is not without them", async () => {
  const schema = readFileSync(join(examples, "post.schema.json"), "utf8");
  expect(await problemsOf({ post: schema })).toEqual([]);
  expect(await problemsOf({ post: schema.replace(/, "x-name": "storeId"/u, "") })).toMatchObject([{ pointer: "/properties/_id" }]);
});

test("the schema of a tagged union is valid, and is not without the const of its tag", async () => {
  const schema = readFileSync(join(examples, "payment.schema.json"), "utf8");
  expect(await problemsOf({ payment: schema })).toEqual([]);
  expect(await problemsOf({ payment: schema.replace(/"const": "transfer"/u, '"type": "string"') })).toMatchObject([{ pointer: "/oneOf" }]);
});

test("the configuration is valid", () => {
  const name = "configuration.example.json";
  expect(parseConfig(readFileSync(join(examples, name), "utf8"), name).config.diff?.severity).toHaveLength(2);
});

test("the workflow passes inputs that the action has, and permissions that it needs", () => {
  const action = parse(readFileSync(join(examples, "../../action.yml"), "utf8"));
  const { permissions, jobs } = parse(readFileSync(join(examples, "compatibility.example.yaml"), "utf8"));
  expect(permissions).toMatchObject({ "pull-requests": "write" });
  const inputs = jobs.diff.steps.flatMap((step: { with?: object }) => Object.keys(step.with ?? {}));
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(inputs));
});

test("the jobs that validate payloads upload the file that they write", () => {
  const [scanning, report] = ["code-scanning.example.yaml", "junit.example.yaml"].map((name) => readFileSync(join(examples, name), "utf8"));
  const { permissions, jobs } = parse(scanning ?? "");
  const [, , { run }, upload] = jobs.validate.steps;
  expect(permissions).toMatchObject({ "security-events": "write" });
  expect(run).toMatch(new RegExp(`^npx session-schema validate .* --format sarif > ${upload.with["sarif_file"]}$`));
  expect(upload.if).toBe("always()");
  const { payloads } = parse(report ?? "");
  expect(payloads.script.at(-1)).toMatch(
    new RegExp(`^npx session-schema validate .* --format junit > ${payloads.artifacts.reports.junit}$`),
  );
  expect(payloads.artifacts.when).toBe("always");
});

describe.for(guides)("guide $name", ({ markdown, current }) => {
  const blocks = blocksOf(withoutReadmes(markdown));

  test("shows the current examples", () => {
    expect(markdown, "run `node docs/examples/write.ts`, or paste what follows").toBe(current);
  });

  test("has no code that isn't an example, and no output without one", () => {
    const others = blocks.filter(({ example, language }, i) => {
      const isOutput = language === "text" && blocks[i - 1]?.example !== undefined;
      return example === undefined && !isOutput && !["sh", "console"].includes(language);
    });
    expect(others).toEqual([]);
  });
});

// The programs of the other guides run in the full tests.
describePrograms(guides.filter(({ name }) => ["start.md", "sending-and-receiving.md"].includes(name)));

describe.for(Object.entries(generatedGuides))("the pages of %s", ([folder, pages]) => {
  test.for(pages)("$name is up to date", ({ markdown, current }) => {
    expect(markdown, "run `node docs/examples/write.ts`").toBe(current);
  });

  test("are complete, without extra files", () => {
    expect(readdirSync(join(examples, "../guides", folder)).sort()).toEqual(pages.map(({ path }) => basename(path)).sort());
  });
});

test("the guide to errors has a row for each status of the API", () => {
  const { errors } = parse(readFileSync(join(examples, "../../schemas/operations.yaml"), "utf8"));
  const guide = guides.find(({ name }) => name === "errors.md")?.markdown ?? "";
  expect([...guide.matchAll(/^\| <a id="(\d+)"/gm)].map(([, status]) => status)).toEqual(Object.keys(errors));
});
