import { declarationsOf } from "@tools/contract/languages";
import { a, contractOf, type Files, object } from "@tools/contract/testing";
import { describe, expect, test } from "vitest";
import { goViews } from "./go-views.ts";
import type { GoView } from "./view.ts";

async function viewOf(files: Files, name: string): Promise<GoView> {
  const view = goViews(declarationsOf(await contractOf(files))).find(({ typeName }) => typeName === name);
  if (view === undefined) throw new Error(`no type ${name}`);
  return view;
}

const branch = (kind: string) => object({ kind: { description: "Which one.", const: kind } }, { required: ["kind"] });

describe("a union", () => {
  const oneOf = [{ $ref: "oval.schema.json" }, { $ref: "square.schema.json" }];
  const files: Files = {
    oval: branch("oval"),
    square: branch('a "square"'),
    shape: { description: "A shape.", oneOf, "x-open-enum": true },
    fixed: { description: "A shape.", oneOf },
  };

  test("has a function that decodes it, and a type for objects with another tag if it is open", async () => {
    expect((await viewOf(files, "Shape")).union).toEqual({
      unmarshal: "UnmarshalShape",
      clone: "CloneShape",
      tag: '"kind"',
      isOpen: true,
      branches: [
        { value: '"oval"', type: "Oval" },
        { value: String.raw`"a \"square\""`, type: "Square" },
      ],
      values: String.raw`"oval", "a \"square\""`,
      expected: String.raw`"\"oval\" or \"a \\\"square\\\"\""`,
      one: "a Shape",
      unknownName: "UnknownShape",
    });
    expect((await viewOf(files, "Fixed")).union).toMatchObject({ isOpen: false });
  });

  test("is held as it is, with nil for an absent one", async () => {
    const shape = { $ref: "shape.schema.json" };
    const drawing = object({ cover: shape, base: shape, list: a("array", { items: shape }) }, { required: ["base"] });
    const { struct } = await viewOf({ ...files, drawing }, "Drawing");
    expect(struct?.fields.map(({ name, type, read, write }) => [name, type, read, write])).toEqual([
      ["Cover", "Shape", "readNilable(r, decodeShape)", 'encodeShape(w.key(`,"cover":`), v.Cover)'],
      ["Base", "Shape", "decodeShape(r)", 'encodeShape(w.key(`,"base":`), v.Base)'],
      ["List", "[]Shape", expect.stringContaining("readList(r, decodeShape)"), 'writeList(w.key(`,"list":`), v.List, encodeShape)'],
    ]);
  });

  test("leaves its names to no constant", async () => {
    const unknown = a("string", { enum: ["shape"] });
    const { enumeration } = await viewOf({ ...files, unknown }, "Unknown");
    expect(enumeration?.constants.map(({ name }) => name)).toEqual(["UnknownShapeValue"]);
  });
});

describe("the methods of a struct", () => {
  const unit = { "x-unit": "milliseconds since the Unix epoch" };
  const namesOf = async (properties: Files): Promise<string[]> => {
    const { struct } = await viewOf({ thing: object(properties) }, "Thing");
    return [...(struct?.fields ?? []), ...(struct?.accessors ?? [])].map(({ name }) => name);
  };

  test("are a getter for each field, and another for each time", async () => {
    const moment = a(["integer", "null"], unit);
    const thing = object({ seen: a("number", unit), at: { $ref: "moment.schema.json" }, list: a("array", { items: a("string") }) });
    const { struct } = await viewOf({ thing, moment }, "Thing");
    expect(struct?.accessors.map(({ name, results, isSet, value }) => [name, results, isSet, value])).toEqual([
      ["GetSeen", "value float64", "v != nil && v.Seen != nil", "*v.Seen"],
      ["SeenTime", "at time.Time, ok bool", "v != nil && v.Seen != nil", "timeOfNumber(*v.Seen)"],
      ["GetAt", "value Moment", "v != nil", "v.At"],
      ["AtTime", "at time.Time, ok bool", "v != nil", "timeOfAny(v.At)"],
      ["GetList", "value []string", "v != nil", "v.List"],
    ]);
  });

  test("leave their names to fields, except the names that every struct has", async () => {
    expect(await namesOf({ name: a("string"), getName: a("string"), string: a("string"), clone: a("boolean") })).toEqual([
      ...["Name", "GetName", "StringField", "CloneField"],
      ...["GetNameValue", "GetGetName", "GetStringField", "GetCloneField"],
    ]);
  });
});
