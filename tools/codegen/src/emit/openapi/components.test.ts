import { resolverOf } from "@tools/contract/schema";
import { a, contractOf, type Files, object, stressSchemas } from "@tools/contract/testing";
import { expect, test } from "vitest";
import { componentSchemas } from "./components.ts";

async function componentsOf(files: Files): Promise<Record<string, unknown>> {
  const contract = await contractOf(files);
  return componentSchemas(contract, resolverOf(contract));
}

const names = { "+1": "thumbsUp", "-1": "thumbsDown" };

test("the names of enum values are a list in the order of the values, as generators read them", async () => {
  const { Reaction, Mood } = await componentsOf({
    reaction: a("string", { enum: ["+1", "-1", "heart eyes"], "x-enumNames": names }),
    mood: a("string", { enum: ["-1", "+1"], "x-enumNames": names, "x-open-enum": true }),
  });
  expect(Reaction).toMatchObject({ enum: ["+1", "-1", "heart eyes"], "x-enum-varnames": ["thumbsUp", "thumbsDown", "heartEyes"] });
  expect(Mood).toMatchObject({ "x-known-values": ["-1", "+1"], "x-enum-varnames": ["thumbsDown", "thumbsUp"] });
  expect(Reaction).not.toHaveProperty("x-enumNames");
});

test("so are those of an enum in a property, and a property keeps its name in JSON", async () => {
  const { Thing } = await componentsOf({
    thing: object({ _id: a("string", { "x-name": "storeId" }), id: a("string", { enum: ["+1", "-1"], "x-enumNames": names }) }),
  });
  expect(Thing).toMatchObject({
    properties: { _id: { "x-name": "storeId" }, id: { "x-enum-varnames": ["thumbsUp", "thumbsDown"] } },
  });
});

test("an enum without names has no list of names", async () => {
  const { Reaction } = await componentsOf({ reaction: a("string", { enum: ["a", "b"] }) });
  expect(Reaction).not.toHaveProperty("x-enum-varnames");
});

test("numbers have names there, too", async () => {
  const { Rank } = await componentsOf({ rank: a("integer", { enum: [1, 2], "x-enumNames": { 1: "first" } }) });
  expect(Rank).toMatchObject({ enum: [1, 2], "x-enum-varnames": ["first", "value2"] });
});

test("the meanings of enum values are a list in the order of the values", async () => {
  const { Mood, Thing } = await componentsOf({
    mood: a("string", { enum: ["up", "down"], "x-enumDescriptions": { down: "Sad.", up: "Happy." }, "x-open-enum": true }),
    thing: object(
      { mood: a(["string", "null"], { enum: ["b", null, "a"], "x-enumDescriptions": { a: "One.", b: "Two." } }) },
      { required: ["mood"] },
    ),
  });
  expect(Mood).toMatchObject({ "x-known-values": ["up", "down"], "x-enum-descriptions": ["Happy.", "Sad."] });
  expect(Mood).not.toHaveProperty("x-enumDescriptions");
  expect(Thing).toMatchObject({ properties: { mood: { "x-enum-descriptions": ["Two.", "One."] } } });
});

test("numbers have 64 bits", async () => {
  const { Thing } = await componentsOf({
    thing: object({ at: a("integer"), ratio: a("number"), either: a(["integer", "string"]), list: a("array", { items: a("integer") }) }),
  });
  expect(Thing).toMatchObject({
    properties: {
      at: { format: "int64" },
      ratio: { format: "double" },
      either: { format: "int64" },
      list: { items: { format: "int64" } },
    },
  });
});

test("an enum without a type has that of its values, and one of several types is an alternative for each", async () => {
  const { Thing } = await componentsOf({
    thing: object({
      fixed: { description: "One.", const: "on" },
      ranks: { description: "Two.", enum: [1, 2] },
      mixed: {
        description: "All.",
        enum: ["x", 1, true, "y"],
        "x-enumDescriptions": { x: "Ex.", y: "Why." },
      },
    }),
  });
  expect(Thing).toMatchObject({
    properties: {
      fixed: { type: ["string", "null"], enum: ["on", null] },
      ranks: { type: ["integer", "null"], enum: [1, 2, null], format: "int64" },
      mixed: {
        description: "All.",
        anyOf: [
          { type: "string", enum: ["x", "y"], "x-enum-descriptions": ["Ex.", "Why."] },
          { type: "integer", enum: [1] },
          { type: "boolean", enum: [true] },
          { type: "null" },
        ],
      },
    },
  });
});

test("an array of anything has items, which generators need", async () => {
  const { Thing } = await componentsOf({ thing: object({ list: a("array") }) });
  expect(Thing).toMatchObject({ properties: { list: { items: {} } } });
});

test("a closed tagged union has a discriminator, and an open one accepts an object with another tag", async () => {
  const { Shape, SimpleShape, Drawing, UnknownShape } = await componentsOf(stressSchemas);
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const mapping = { circle: ref("Circle").$ref, "square, or 'box'": ref("Square").$ref };
  expect(SimpleShape).toEqual({
    description: "A shape of this version.",
    oneOf: [ref("Circle"), ref("Square")],
    discriminator: { propertyName: "kind", mapping },
  });
  expect(Shape).toMatchObject({ oneOf: [ref("Group"), ref("Circle"), ref("Square"), ref("UnknownShape")] });
  // Generators reject a tag that isn't in the mapping of a discriminator.
  expect(Shape).not.toHaveProperty("discriminator");
  expect(UnknownShape).toMatchObject({
    properties: { kind: { type: "string", not: { enum: ["group", ...Object.keys(mapping)] } } },
    required: ["kind"],
  });
  const frame = { oneOf: [ref("DrawingLine"), ref("DrawingNone"), ref("UnknownDrawingFrame")] };
  expect(Drawing).toMatchObject({ properties: { frame: { anyOf: [frame, { type: "null" }] } } });
});
