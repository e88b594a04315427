import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { definitionName, tolerantOf, type Versions } from "@tools/compat/testing";
import { check_compat, initSync } from "jsoncompat";

const { resolve } = createRequire(import.meta.url);
initSync({ module: readFileSync(resolve("jsoncompat/jsoncompat_wasm_bg.wasm")) });

/** Whether jsoncompat, as it comes, calls a change breaking: asked of the two schemas, for those who write and those who read. */
export const asItComes = (before: unknown, after: unknown): boolean => !check_compat(JSON.stringify(before), JSON.stringify(after), "both");

/** The same when it is asked our two questions: the strict pair one way, and our tolerant rendering of the old one the other way. */
export function helped(before: unknown, after: unknown, { before: { document } }: Versions): boolean {
  const isSafe = check_compat(JSON.stringify(before), JSON.stringify(after), "deserializer");
  const root = document.definitions.find(({ key }) => key === "");
  if (root === undefined) return !isSafe;
  const rendered = tolerantOf(document);
  const reader = { ...rendered, $ref: `#/$defs/${definitionName("")}` };
  return !isSafe || !check_compat(JSON.stringify(reader), JSON.stringify(after), "serializer");
}
