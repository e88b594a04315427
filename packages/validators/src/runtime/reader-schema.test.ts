import { expect, test } from "vitest";
import { isOptional, type ReaderSchema } from "./reader-schema.ts";

const inner: ReaderSchema = { properties: { id: {}, tag: {} }, required: ["id"] };
const schema: ReaderSchema = { properties: { name: {}, inner, list: { items: inner }, map: { additional: inner } }, required: ["name"] };
const root = { name: "a", inner: {}, list: [{}], map: { x: {} }, other: {} };

const cases: [string, boolean][] = [
  ["", false],
  ["/name", false],
  ["/inner", true],
  ["/inner/id", false],
  ["/inner/tag", true],
  ["/inner/other", false],
  ["/list", true],
  ["/list/0", false],
  ["/list/0/id", false],
  ["/list/0/tag", true],
  ["/list/1/tag", false],
  ["/map/x", true],
  ["/map/x/id", false],
  ["/map/x/tag", true],
  ["/other", false],
  ["/other/x", false],
  ["/name/x", false],
  ["/toString", false],
];

test.for(cases)("%s leads to an optional property: %s", ([pointer, optional]) => expect(isOptional(schema, root, pointer)).toBe(optional));
