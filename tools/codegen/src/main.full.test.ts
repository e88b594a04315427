import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { copySchemas, run, smallSchema } from "./testing/process.ts";

test("generates everything for schemas with unusual names, sizes and depths", async () => {
  const root = await mkdtemp(join(tmpdir(), "codegen-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await copySchemas(root, smallSchema);
  const add = (slug: string, schema: object): Promise<void> => writeFile(join(root, `schemas/${slug}.schema.json`), JSON.stringify(schema));
  const part = { description: "A part.", type: "string" };
  const object = { description: "A thing.", type: "object", additionalProperties: false };
  const many = Array.from({ length: 300 }, (_, index) => `v${index}`);
  await add("own-names", { ...object, properties: { hasOwnProperty: part, constructor: part, __defineGetter__: part, $ref: part } });
  await add("many-values", { ...part, enum: many });
  await add("many-properties", { ...object, properties: Object.fromEntries(many.map((name) => [name, part])), required: many });
  await add(
    "deep",
    Array.from({ length: 45 }).reduce<object>((items) => ({ description: "A list.", type: "array", items }), part),
  );
  await add("branch", {
    ...object,
    properties: { child: { $ref: "#" }, list: { description: "x", type: "array", items: { $ref: "#" }, uniqueItems: true } },
  });
  expect(await run(["--root", root])).toMatchObject({ code: 0, stderr: "" });
});
