import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { definitionName, tolerantOf, type Versions } from "@tools/compat/testing";
import { check_compat, initSync } from "jsoncompat";

const { resolve } = createRequire(import.meta.url);
initSync({ module: readFileSync(resolve("jsoncompat/jsoncompat_wasm_bg.wasm")) });

/** Whether jsoncompat, with its defaults, reports a change as breaking for writers or for readers of the two schemas. */
export const withDefaults = (before: unknown, after: unknown): boolean =>
  !check_compat(JSON.stringify(before), JSON.stringify(after), "both");

/** The same for the two comparisons that we make: the strict schemas one way, and our tolerant rendering of the old one the other way. */
export function helped(before: unknown, after: unknown, { before: { document } }: Versions): boolean {
  const isSafe = check_compat(JSON.stringify(before), JSON.stringify(after), "deserializer");
  const root = document.definitions.find(({ key }) => key === "");
  if (root === undefined) return !isSafe;
  const rendered = tolerantOf(document);
  const reader = { ...rendered, $ref: `#/$defs/${definitionName("")}` };
  return !isSafe || !check_compat(JSON.stringify(reader), JSON.stringify(after), "serializer");
}
