import { expect, test } from "vitest";
import { readSchemas } from "../files/schemas.ts";
import { load } from "../load/load.ts";
import { strictBundle } from "../schema/bundle.ts";
import { keywords, pageOf } from "./pages.ts";

/** What a schema is written with, besides that which can refuse a payload or changes what does. */
const structure = [
  "$schema",
  "$id",
  "$ref",
  "$defs",
  "$comment",
  "title",
  "description",
  "examples",
  "default",
  "deprecated",
  "x-enumDescriptions",
  "properties",
  "items",
  "allOf",
];

test("every keyword of the contract that can refuse a payload has a page", async () => {
  const loaded = await load(await readSchemas(`${import.meta.dirname}/../../../..`));
  if ("problems" in loaded) throw new Error("the schemas do not load");
  const used = [...new Set(keywordsIn(strictBundle(loaded.contract)))].filter((keyword) => !structure.includes(keyword));
  expect(used.filter((keyword) => pageOf(keyword) === undefined)).toEqual([]);
  expect(used).toContain("required");
});

test.for(Object.entries(keywords))("the page of %s is written in sentences", ([, page]) => {
  for (const text of [page.means, page.strict, page.tolerant, page.mend]) expect(text).toMatch(/^[\w-].*[.)]$/);
  expect(page.mark).toMatch(/^[a-z].*[^.]$/);
});

test("what is no keyword has no page", () => {
  expect(["toString", "__proto__", "Session"].map(pageOf)).toEqual([undefined, undefined, undefined]);
});

function keywordsIn(schema: object): string[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (keyword === "properties" || keyword === "$defs") return [keyword, ...Object.values(value as object).flatMap(keywordsIn)]; // both hold schemas by name
    const below = keyword === "items" || keyword === "additionalProperties" ? [value] : keyword === "allOf" ? (value as unknown[]) : []; // a list of schemas
    return [keyword, ...below.flatMap((inner) => (typeof inner === "object" && inner !== null ? keywordsIn(inner) : []))];
  });
}
