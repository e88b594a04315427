import { declarationsOf } from "@tools/contract/languages";
import { literal } from "@tools/contract/languages/java";
import { a, contractOf, type Files, object } from "@tools/contract/testing";
import { describe, expect, test } from "vitest";
import { comment, html } from "./doc.ts";
import { javaViews } from "./java-views.ts";
import type { JavaObjectModel, JavaView } from "./view.ts";

const viewsOf = async (files: Files): Promise<Record<string, JavaView>> =>
  Object.fromEntries(javaViews(declarationsOf(await contractOf(files))).map((view) => [view.typeName, view]));

/** The view of an object. */
async function objectModel(files: Files, name: string): Promise<JavaObjectModel> {
  const { [name]: view } = await viewsOf(files);
  if (view?.objectModel === undefined) throw new Error(`${name} isn't an object`);
  return view.objectModel;
}

describe("comments", () => {
  test("show a description unchanged, apart from code", () => {
    expect(html("a < b & `List<T>` */ {@link x} @see \\u0041\n\n end")).toBe(
      "a &#60; b &#38; <code>List&#60;T&#62;</code> &#42;/ &#123;&#64;link x&#125; &#64;see &#92;u0041 end",
    );
  });

  test("mark what is deprecated, for people and for javac", () => {
    expect(comment({ text: "A part.", tags: ["@return it"], isDeprecated: true })).toBe(
      "/**\n * A part.\n * \n * @return it\n * @deprecated Later versions of the contract may remove it.\n */\n@Deprecated",
    );
  });
});

test("a builder takes the required fields one after the other", async () => {
  const thing = object({ size: a("integer"), note: a("string"), name: a("string") }, { required: ["size", "name"] });
  const { first, stages } = await objectModel({ thing }, "Thing");
  expect(first).toBe("SizeStage");
  expect(stages).toMatchObject([
    { name: "size", type: "long", stage: "SizeStage", next: "NameStage" },
    { name: "name", type: "String", stage: "NameStage", next: "Builder" },
  ]);
});

test("a time has an accessor that returns it as an Instant", async () => {
  const moment = a("integer", { "x-unit": "milliseconds since the Unix epoch" });
  const { fields } = await objectModel(
    { moment, thing: object({ seen_at: moment, ended: { $ref: "moment.schema.json" }, name: a("string") }) },
    "Thing",
  );
  expect(fields.map(({ times }) => times.map(({ timeName }) => timeName))).toEqual([["seenAtTime"], ["endedTime"], []]);
});

test("JSON of any type is compared as JSON, in lists and maps too", async () => {
  const anything = { description: "Any." };
  const thing = object({
    any: anything,
    list: a("array", { items: anything }),
    map: object({}, { additionalProperties: anything }),
    text: a("string"),
  });
  const { fields } = await objectModel({ thing }, "Thing");
  expect(fields.map(({ name, equals }) => [name, equals])).toEqual([
    ["any", "JsonEquality.areEqual"],
    ["list", "JsonEquality.areEqual"],
    ["map", "JsonEquality.areEqual"],
    ["text", "Objects.equals"],
  ]);
});

test("a stage gets another name if a model has its name", async () => {
  const files = { "name-stage": object({}), thing: object({ name: a("string") }, { required: ["name"] }) };
  expect((await objectModel(files, "Thing")).first).toBe("NameStage2");
});

describe("a union", () => {
  const branch = (kind: string, more: Files = {}) =>
    object({ kind: { description: "Which one.", const: kind }, ...more }, { required: ["kind"] });
  const refs = [{ $ref: "circle.schema.json" }, { $ref: "square.schema.json" }];
  const files: Files = {
    circle: branch("circle"),
    square: branch('a "square"', { inner: { $ref: "shape.schema.json" } }),
    shape: { description: "A shape.", oneOf: refs, "x-open-enum": true },
    "simple-shape": { description: "A shape.", oneOf: refs },
  };

  test("is a sealed interface, which its branches implement", async () => {
    const { SimpleShape, Circle } = await viewsOf(files);
    expect(SimpleShape).toMatchObject({
      reader: "SimpleShape.Deserializer::read",
      union: {
        tag: '"kind"',
        expected: literal('one of "circle", "a \\"square\\""'),
        permits: "Circle, Square",
        branches: [
          { value: '"circle"', branchType: "Circle" },
          { value: '"a \\"square\\""', branchType: "Square" },
        ],
        unknown: [],
      },
    });
    expect(Circle?.objectModel?.unions).toEqual(["Shape, SimpleShape"]);
  });

  test("that is open has a class for objects with another tag", async () => {
    const { Shape, UnknownShape, UnknownSimpleShape } = await viewsOf(files);
    expect(Shape?.union).toMatchObject({ expected: '"a string"', permits: "Circle, Square, UnknownShape", unknown: ["UnknownShape"] });
    expect(UnknownShape?.unknownVariant).toEqual({ union: "Shape", tag: '"kind"' });
    expect(UnknownSimpleShape).toBeUndefined();
  });

  test("is read and written by functions that its interface doesn't expose", async () => {
    const [inner] = (await objectModel(files, "Square")).fields.filter(({ name }) => name === "inner");
    expect(inner).toMatchObject({
      type: "@Nullable Shape",
      read: "JsonReading.nullable(json, Shape.Deserializer::read)",
      writer: "JsonWriting::union",
    });
  });
});
