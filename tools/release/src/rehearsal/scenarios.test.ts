import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { compare } from "@tools/compat";
import { mainSchema } from "@tools/contract";
import { readSchemas } from "@tools/contract/files";
import { load } from "@tools/contract/load";
import { strictBundle } from "@tools/contract/schema";
import { expect, test } from "vitest";
import { root } from "../run.ts";
import { bumped, majorEdit, minorEdit, patchEdit, type Schema } from "./scenarios.ts";

const rows = [
  { bump: "patch", after: "1.2.4" },
  { bump: "minor", after: "1.3.0" },
  { bump: "major", after: "2.0.0" },
] as const;

test.for(rows)("a $bump release after 1.2.3 is $after", ({ bump, after }) => expect(bumped("1.2.3", bump)).toBe(after));

async function bundleOf(schema: Schema): Promise<unknown> {
  const files = (await readSchemas(root)).map((one) =>
    one.path === mainSchema ? { path: mainSchema, text: JSON.stringify(schema) } : one,
  );
  const loaded = await load(files);
  if ("problems" in loaded) throw new Error(JSON.stringify(loaded.problems));
  return strictBundle(loaded.contract);
}

test("the edit of each scenario requires its bump", async () => {
  let schema: Schema = JSON.parse(await readFile(join(root, mainSchema), "utf8"));
  for (const { bump, edit } of [patchEdit, minorEdit, majorEdit]) {
    const edited = edit(schema);
    expect(compare(await bundleOf(schema), await bundleOf(edited)).bump).toBe(bump);
    schema = edited;
  }
});
