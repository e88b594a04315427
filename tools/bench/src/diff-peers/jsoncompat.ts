import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Sides } from "@tools/compat/testing";
import { Document, definitionName, tolerantOf } from "@tools/compat/testing";
import { check_compat, initSync } from "jsoncompat";

const { resolve } = createRequire(import.meta.url);
initSync({ module: readFileSync(resolve("jsoncompat/jsoncompat_wasm_bg.wasm")) });

/** Whether jsoncompat reports a change as breaking, with its own definition: for writers and for readers of the two schemas. */
export const withOwnDefinition = (before: unknown, after: unknown): boolean =>
  !check_compat(JSON.stringify(before), JSON.stringify(after), "both");

/** Whether jsoncompat reports a change as breaking by our definition: it compares the strict schemas for writers, and our old tolerant schema with the new strict one for readers. */
export function withOurDefinition(before: unknown, after: unknown, { before: { document } }: Sides): boolean {
  const isSafe = check_compat(JSON.stringify(before), JSON.stringify(after), "deserializer");
  const root = document.definitions.find(({ key }) => key === "");
  if (root === undefined) return !isSafe;
  const rendered = tolerantOf(new Document(before));
  const reader = { ...rendered, $ref: `#/$defs/${definitionName("")}` };
  return !isSafe || !check_compat(JSON.stringify(reader), JSON.stringify(after), "serializer");
}
