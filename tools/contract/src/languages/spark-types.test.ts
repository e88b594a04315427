import { expect, test } from "vitest";
import { a, contractOf, type Files, object } from "../testing/index.ts";
import { sparkModels } from "./spark-models.ts";
import type { SparkType } from "./spark-types.ts";

/** The type of a model, as Spark shows it: `struct<size:long>`. */
async function typeOf(files: Files, name: string): Promise<string | undefined> {
  const model = sparkModels(await contractOf(files)).find((each) => each.name === name);
  return model === undefined ? undefined : shown(model.type);
}

function shown(type: SparkType): string {
  if (typeof type === "string") return type;
  if (type.type === "array") return `array<${shown(type.elementType)}>`;
  if (type.type === "map") return `map<string,${shown(type.valueType)}>`;
  return `struct<${type.fields.map((field) => `${field.name}:${shown(field.type)}`).join(",")}>`;
}

const part = (content: object) => ({ description: "A part.", ...content });
const time = { "x-unit": "milliseconds since the Unix epoch" };

test.for([
  { of: "a string", schema: a("string"), type: "string" },
  { of: "an integer", schema: a("integer"), type: "long" },
  { of: "a time", schema: a("integer", time), type: "long" },
  { of: "a number that may be null", schema: a(["number", "null"]), type: "double" },
  { of: "a boolean", schema: a("boolean"), type: "boolean" },
  { of: "an open enum", schema: a("string", { enum: ["on"], "x-open-enum": true }), type: "string" },
  { of: "an enum of integers", schema: a("integer", { enum: [1, 2] }), type: "long" },
  { of: "values of several types", schema: part({ enum: ["x", 1] }), type: "string" },
  { of: "any value", schema: part({}), type: "string" },
  { of: "an array", schema: a("array", { items: a("array", { items: a("integer") }) }), type: "array<array<long>>" },
  { of: "a map", schema: a("object", { additionalProperties: a("number") }), type: "map<string,double>" },
  { of: "a free-form object", schema: a("object", { additionalProperties: true }), type: "string" },
  { of: "an object", schema: object({ x: a("string"), y: a("boolean") }), type: "struct<x:string,y:boolean>" },
  { of: "an object without properties", schema: object({}), type: "string" },
] as const)("$of is $type", async ({ schema, type }) => {
  expect(await typeOf({ thing: object({ it: schema }) }, "Thing")).toBe(`struct<it:${type}>`);
});

test("a model within itself is a string", async () => {
  const files: Files = {
    ping: object({ pong: { $ref: "pong.schema.json" }, name: a("string") }),
    pong: object({ pings: a("array", { items: { $ref: "ping.schema.json" } }) }),
    forest: a("array", { items: { $ref: "#" } }),
  };
  expect(await typeOf(files, "Ping")).toBe("struct<pong:struct<pings:array<string>>,name:string>");
  expect(await typeOf(files, "Forest")).toBe("array<string>");
});

test("the objects of a union share a struct, with a string for properties of different types", async () => {
  const branch = (kind: string, properties: Files) => object({ kind: part({ const: kind }), ...properties }, { required: ["kind"] });
  const files: Files = {
    circle: branch("circle", { at: object({ x: a("integer") }), size: a("number") }),
    square: branch("square", { at: object({ y: a("integer") }), size: a("boolean"), list: a("array", { items: a("string") }) }),
    shape: part({ oneOf: [{ $ref: "circle.schema.json" }, { $ref: "square.schema.json" }] }),
  };
  expect(await typeOf(files, "Shape")).toBe("struct<kind:string,at:struct<x:long,y:long>,size:string,list:array<string>>");
});

test("a column has its description as comment, and the functions of a model begin with its name", async () => {
  const files = { "html-thing": object({ size: a("integer", { description: "Its size.", minimum: 1 }) }) };
  expect(sparkModels(await contractOf(files))).toEqual([
    {
      name: "HtmlThing",
      prefix: "html_thing",
      type: {
        type: "struct",
        fields: [{ name: "size", type: "long", nullable: true, metadata: { comment: "Its size. At least 1." } }],
      },
    },
  ]);
});
