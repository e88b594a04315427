import type { Json } from "@tools/contract/json";
import { expect, test } from "vitest";
import { readDocument } from "../document/read-document.ts";
import { Version } from "../versions/version.ts";

const circle = { type: "object", properties: { kind: { const: "circle" }, radius: { type: "number" } }, required: ["kind", "radius"] };
const square = { type: "object", properties: { kind: { const: "square" }, side: { type: "number" } }, required: ["kind"] };
const union = (more: object): object => ({ oneOf: [{ $ref: "#/$defs/Circle" }, { $ref: "#/$defs/Square" }], ...more });
const $defs = { Circle: circle, Square: square, Closed: union({}), Open: union({ "x-open-enum": true }) };

const rows: [fact: string, model: "Closed" | "Open" | "", payload: Json, isAccepted: boolean][] = [
  ["a known tag", "Closed", { kind: "circle", radius: 1 }, true],
  ["a known tag of an open union", "Open", { kind: "circle", radius: 1 }, true],
  ["a known tag with null in an optional property", "Open", { kind: "square", side: null }, true],
  ["a known tag whose model rejects the object", "Closed", { kind: "circle" }, false],
  ["a known tag of an open union whose model rejects the object", "Open", { kind: "circle" }, false],
  ["an unknown tag", "Closed", { kind: "text" }, false],
  ["an unknown tag of an open union", "Open", { kind: "text", radius: null, more: [null] }, true],
  ["a tag that isn't a string", "Open", { kind: 5 }, false],
  ["a tag that is null", "Open", { kind: null }, false],
  ["no tag", "Open", { radius: 1 }, false],
  ["no object", "Open", "circle", false],
  ["null in an optional property", "", { shape: null }, true],
  ["an unknown tag in a property", "", { shape: { kind: "text" } }, true],
];

const { document, tolerant } = new Version(readDocument({ type: "object", properties: { shape: { $ref: "#/$defs/Open" } }, $defs }), "old");

test.for(rows)("readers of a union: %s", ([, model, payload, isAccepted]) => {
  const definition = document.definitions.find(({ key }) => key === model);
  expect(definition && tolerant.validator(definition).violations(payload)?.length === 0).toBe(isAccepted);
});
