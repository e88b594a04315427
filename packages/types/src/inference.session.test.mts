import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { comparison, compile, edited, home, type Json, object, schemas, without } from "./testing/inference.mts";

describe("a strict type differs from the type inferred from its schema", { timeout: 60_000 }, () => {
  test.for<[string, string, Json]>([
    [
      "an additional property",
      "FfmpegProfile",
      edited("FfmpegProfile", (it) => ({ ...it, properties: { ...object(it["properties"]), extra: {} } })),
    ],
    [
      "a missing property",
      "FfmpegProfile",
      edited("FfmpegProfile", (it) => ({ ...it, properties: without(object(it["properties"]), "gop") })),
    ],
    ["another property required", "Session", edited("Session", (it) => ({ ...it, required: ["name", "id"] }))],
    ["no required property", "Session", edited("Session", (it) => ({ ...it, required: [] }))],
    ["an additional enum value", "Encoder", edited("Encoder", (it) => ({ ...it, enum: ["h264", "hevc", "vp8", "vp9", "av1"] }))],
    ["an open object", "Session", edited("Session", (it) => without(it, "additionalProperties"))],
  ])("if the schema has %s", async ([, name, schema]) => {
    expect(await compile(comparison({ ...schemas, [name]: schema }))).toContain(`${name} differs`);
  });
});

test("the hand-written type tests compile, and every expected error is one", { timeout: 60_000 }, async () => {
  const text = await readFile(join(home, "src/types.session.test-d.mts"), "utf8");
  const expectations = text.match(/@ts-expect-error/g) ?? [];
  expect(expectations.length).toBeGreaterThan(5);
  expect(await compile(text.replaceAll("./index.mts", "../../src/index.mts"))).toBe("");
  // Without the directives, each expected error is reported.
  const errors = await compile(text.replaceAll("./index.mts", "../../src/index.mts").replaceAll("@ts-expect-error", ""));
  expect(errors.match(/error TS/g)).toHaveLength(expectations.length);
});

test("the example in the README compiles", { timeout: 60_000 }, async () => {
  const [, example = ""] = (await readFile(join(home, "README.md"), "utf8")).match(/```ts\n([\s\S]*?)```/) ?? [];
  expect(example).toContain("TolerantSession");
  expect(await compile(example.replace("@session-schema/types", "../../src/index.mts"))).toBe("");
});
