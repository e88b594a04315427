import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readLoadOptions, readSchemas } from "@tools/contract/files";
import { load } from "@tools/contract/load";
import { expect, test } from "vitest";
import { generate } from "../../generate.ts";

const root = join(import.meta.dirname, "../../../../..");

test("the validators of our models are generated as they are committed", async () => {
  const loaded = await load(await readSchemas(root), await readLoadOptions(root));
  if ("problems" in loaded) throw new Error("Fix the problems that codegen reports.");
  const { files } = await generate(loaded.contract, ["validators"]);
  expect(files.size).toBeGreaterThan(10);
  for (const [path, text] of files) expect(text, path).toBe(await readFile(join(root, path), "utf8"));
});
