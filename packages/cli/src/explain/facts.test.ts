import { expect, test } from "vitest";
import type { Schema } from "../contract.ts";
import { boundsOf, typeName, unitOf, valuesOf } from "./facts.ts";

const location = (schema: Schema & Record<string, unknown>) => ({ id: "https://session-schema.dev/session.schema.json", schema });

test.for([
  [{ type: "string" }, "string"],
  [{ type: ["string", "null"] }, "string or null"],
  [{ $ref: "recording-status.schema.json" }, "RecordingStatus"],
  [{ type: "array", items: { $ref: "ffmpeg-profile.schema.json" } }, "array of FfmpegProfile"],
  [{ type: "array", items: { type: "array", items: { type: "number" } } }, "array of array of number"],
  [{ allOf: [{ type: "integer" }] }, "integer"],
  [{}, "any value"],
] as const)("the type of %j is %s", ([schema, name]) => {
  expect(typeName(location(schema))).toBe(name);
});

test("bounds are phrases, including those in allOf", () => {
  expect(boundsOf(location({ minimum: 1, exclusiveMaximum: 9, allOf: [{ maxLength: 3, format: "uri" } as Schema] }))).toEqual([
    "at least 1",
    "less than 9",
    "at most 3 characters long",
    "an absolute URI",
  ]);
});

test("a number without a unit has no unit", () => {
  expect([unitOf(location({ "x-unit": "bytes" })), unitOf(location({ "x-unit": "none" })), unitOf(location({}))]).toEqual([
    "bytes",
    undefined,
    undefined,
  ]);
});

test("the values of an enum have their descriptions, also through a reference", () => {
  expect(valuesOf(location({ $ref: "recording-status.schema.json" }))).toMatchObject({
    open: true,
    values: expect.arrayContaining([{ text: '"ready"', description: expect.stringMatching(/\w/) }]),
  });
  expect(valuesOf(location({ enum: [1, null] }))).toEqual({
    open: false,
    values: [
      { text: "1", description: "" },
      { text: "null", description: "" },
    ],
  });
  expect(valuesOf(location({}))).toBeUndefined();
});
