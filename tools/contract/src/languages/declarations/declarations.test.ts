import { expect, test } from "vitest";
import { a, contractOf, type Files, object } from "../../testing/index.ts";
import type { Declaration } from "./declaration.ts";
import { declarationsOf } from "./declarations.ts";
import { resolveAlias } from "./resolve-alias.ts";

const declared = async (files: Files): Promise<Declaration[]> => [...declarationsOf(await contractOf(files)).values()];

test("inline objects and enums get a name", async () => {
  const thing = object({ state: a("string", { enum: ["on"] }), parts: a("array", { items: object({ size: a("integer") }) }) });
  expect((await declared({ thing })).map(({ kind, name }) => [kind, name])).toEqual([
    ["object", "Thing"],
    ["enum", "ThingState"],
    ["object", "ThingPartsItem"],
  ]);
});

test("null is a value of a required property, and of an item of a list; elsewhere it reads as absent", async () => {
  const text = a(["string", "null"]);
  const [thing] = await declared({
    thing: object({ note: text, title: text, lines: a("array", { items: text }) }, { required: ["title"] }),
  });
  const types = thing?.kind === "object" ? thing.properties.map(({ key, type }) => [key, type]) : [];
  expect(types).toMatchObject([
    ["note", { kind: "scalar", type: "string", isNullable: false }],
    ["title", { kind: "scalar", type: "string", isNullable: true }],
    ["lines", { kind: "list", items: { kind: "scalar", isNullable: true }, isNullable: false }],
  ]);
});

test("a description includes unit and bounds", async () => {
  const [size] = await declared({ size: a("integer", { description: "How wide.", "x-unit": "pixels", minimum: 1 }) });
  expect(size).toMatchObject({ kind: "value", description: "How wide. Unit: pixels. At least 1." });
});

test("a model that only refers to another is an alias of it", async () => {
  const contract = await contractOf({ thing: object({}), other: { description: "The same.", $ref: "thing.schema.json" } });
  const declarations = declarationsOf(contract);
  expect(declarations.get("Other")).toMatchObject({ kind: "alias", target: "Thing", description: "The same." });
  expect(resolveAlias("Other", declarations)).toBe(declarations.get("Thing"));
});

test("an open enum lists its values with their meanings", async () => {
  const state = a("string", { enum: ["on", "off"], "x-open-enum": true, "x-enumDescriptions": { on: "It runs.", off: "It does not." } });
  const [declaration] = await declared({ state });
  expect(declaration).toMatchObject({
    kind: "enum",
    isOpen: true,
    values: [
      { value: "on", meaning: "It runs." },
      { value: "off", meaning: "It does not." },
    ],
  });
});

test("a name in code is that of a field, of a constant and of the types below it; the name in JSON stays", async () => {
  const state = a("string", { enum: ["+1", "-1", "ok"], "x-enumNames": { "+1": "up", "-1": "down" }, "x-name": "mood" });
  const [thing, mood] = await declared({ thing: object({ _state: state, state: a("string") }) });
  expect(thing).toMatchObject({
    properties: [
      { key: "_state", name: "mood", type: { name: "ThingMood" } },
      { key: "state", name: "state" },
    ],
  });
  expect(mood).toMatchObject({
    name: "ThingMood",
    values: [
      { value: "+1", name: "up" },
      { value: "-1", name: "down" },
      { value: "ok", name: "ok" },
    ],
  });
});

test("a property that is a reference, or is defined in a part, has its name in code", async () => {
  const other = object({ _id: a("string", { "x-name": "storeId" }) }, { additionalProperties: true });
  const files = {
    note: a("string"),
    other,
    thing: object(
      { _note: { $ref: "note.schema.json", "x-name": "remark" } },
      { additionalProperties: true, allOf: [{ $ref: "other.schema.json" }] },
    ),
  };
  const thing = (await declared(files)).find(({ name }) => name === "Thing");
  expect(thing).toMatchObject({
    properties: [
      { key: "_note", name: "remark" },
      { key: "_id", name: "storeId" },
    ],
  });
});

test("the accessor of a time, a number of milliseconds since the Unix epoch, has a name", async () => {
  const unit = { "x-unit": "milliseconds since the Unix epoch" };
  const files = {
    moment: a("integer", unit),
    thing: object({
      createdAt: a("number", unit),
      _seen: a(["integer", "null"], { ...unit, "x-name": "seen" }),
      ended: { $ref: "moment.schema.json" },
      count: a("integer", { "x-unit": "seconds" }),
      never: a("integer", { ...unit, enum: [0] }),
      times: a("array", { items: a("integer", unit) }),
    }),
  };
  const thing = (await declared(files)).find(({ name }) => name === "Thing");
  const names = thing?.kind === "object" ? thing.properties.map(({ key, timeName }) => [key, timeName]) : [];
  expect(names).toEqual([
    ["createdAt", "createdAtTime"],
    ["_seen", "seenTime"],
    ["ended", "endedTime"],
    ["count", undefined],
    ["never", undefined],
    ["times", undefined],
  ]);
});
