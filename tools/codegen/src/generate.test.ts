import { contractOf, stressOperations, stressSchemas } from "@tools/contract/testing";
import { expect, test } from "vitest";
import { emitters, type Target } from "./emit/index.ts";
import { generate } from "./generate.ts";

const targets = Object.keys(emitters) as Target[]; // its keys are the targets

const first = await generate(await contractOf(stressSchemas, stressOperations));

test("every emitter generates files for the stress schemas, in its own folders, and the same each time", async () => {
  const second = await generate(await contractOf(Object.fromEntries(Object.entries(stressSchemas).reverse()), stressOperations));
  expect([...second.files]).toEqual([...first.files]);
  expect(first.reports.map(({ target }) => target)).toEqual(targets);
  for (const { files, bytes } of first.reports) expect(Math.min(files, bytes)).toBeGreaterThan(0);
  expect(new Set(first.folders).size).toBe(first.folders.length);
});

test("each generated file ends in one line break, and all are LF", () => {
  for (const [path, text] of first.files) expect([path, /[^\n]\n$/.test(text), text.includes("\r")]).toEqual([path, true, false]);
});

test("one target can be generated alone", async () => {
  const { files, folders } = await generate(await contractOf(stressSchemas, stressOperations), ["types"]);
  expect(folders).toEqual(emitters.types.folders);
  expect([...files.keys()].every((path) => path.startsWith("packages/types/"))).toBe(true);
});
