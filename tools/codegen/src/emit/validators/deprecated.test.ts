import { deprecatedProperties } from "@session-schema/validators/runtime/deprecated";
import { a, contractOf, object } from "@tools/contract/testing";
import { expect, test } from "vitest";
import { type WrittenModel, writtenValidators } from "./testing/written.ts";

const stream = object({
  name: a("string"),
  title: a("string", { deprecated: true }),
  parts: a("array", { items: object({ size: a("number"), bytes: a("number", { deprecated: true }) }) }),
  other: { $ref: "other.schema.json" },
});
const other = object({ fresh: a("string") });

async function written(): Promise<Record<"Stream" | "Other", WrittenModel>> {
  const { Stream, Other } = await writtenValidators(await contractOf({ stream, other }));
  if (Stream === undefined || Other === undefined) throw new Error("two models were written");
  return { Stream, Other };
}

test("a reader reports deprecated properties at every depth, and not as issues", async () => {
  const { Stream } = await written();
  const payload = { name: "a", title: "b", parts: [{ size: 1 }, { bytes: 2 }] };
  const { ok, value, issues } = Stream.read(payload);
  const read = value as typeof payload; // it was accepted, and has what was sent
  expect([ok, issues, value]).toEqual([true, [], payload]);
  expect(deprecatedProperties(read)).toEqual({ title: "b" });
  expect(read.parts.map((part) => deprecatedProperties(part))).toEqual([{}, { bytes: 2 }]);
});

test("a deprecated property whose null reads as absent is not reported, nor is one in a copy", async () => {
  const { Stream } = await written();
  const { value } = Stream.read({ name: "a", title: null });
  expect(deprecatedProperties(Object(value))).toEqual({});
  expect(deprecatedProperties({ ...Object(Stream.read({ title: "b" }).value) })).toEqual({});
});

test("strict accepts them", async () => {
  const { Stream } = await written();
  expect(Stream.is({ title: "b" })).toBe(true);
});

test("a model without deprecated properties reports none", async () => {
  const { Other } = await written();
  expect(deprecatedProperties(Object(Other.read({ fresh: "a" }).value))).toEqual({});
});
