import type { Json, JsonObject } from "@tools/contract/json";
import fc from "fast-check";
import type { Schema } from "../document/keywords.ts";
import { pairOfUnions } from "./arbitrary-unions.ts";

/** Payloads without any relation to a schema. */
export const payloads: fc.Arbitrary<Json> = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>; // fast-check's type of JSON is wider

const names = ["a", "b", "c"] as const;
const texts = ["x", "y", "zz"] as const;

const integer = fc.integer({ min: -3, max: 6 });
const count = fc.integer({ min: 0, max: 4 });

/** Some of the keywords of a record. */
const some = (keywords: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<JsonObject> =>
  fc.record(keywords, { requiredKeys: [] }) as fc.Arbitrary<JsonObject>; // each of its values is JSON

const scalar: fc.Arbitrary<JsonObject> = fc.oneof(
  some({ minimum: integer, maximum: integer, exclusiveMinimum: integer, multipleOf: fc.constantFrom(0.5, 1, 2, 3) }).chain((bounds) =>
    fc.constantFrom("integer", "number").map((type) => ({ type, ...bounds })),
  ),
  some({
    minLength: count,
    maxLength: count,
    pattern: fc.constantFrom("^x", "y$"),
    format: fc.constantFrom("uri", "date", "uri-reference"),
  }).map((bounds) => ({
    type: "string",
    ...bounds,
  })),
  fc.constantFrom<JsonObject>({ type: "boolean" }, { type: "null" }, {}, { type: ["string", "null"] }, { type: ["integer", "string"] }),
  fc
    .tuple(fc.subarray<Json>(["x", "y", "zz", 1, 2, null, true], { minLength: 1 }), fc.boolean())
    .map(([values, isOpen]): JsonObject => ({ enum: values, ...(isOpen ? { "x-open-enum": true } : {}) })),
  fc.constantFrom<Json>(...texts, 1).map((value): JsonObject => ({ const: value })),
);

const { schema: anySchema } = fc.letrec<{ schema: JsonObject }>((tie) => ({
  schema: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { weight: 4, arbitrary: scalar },
    {
      weight: 5,
      arbitrary: fc
        .tuple(
          fc.dictionary(fc.constantFrom(...names), tie("schema"), { maxKeys: 3, noNullPrototype: true }),
          fc.subarray([...names]),
          fc.oneof(fc.constant<Json>(false), fc.constant<Json>(true), tie("schema")),
          some({
            minProperties: count,
            maxProperties: count,
            dependentRequired: fc.constantFrom({ a: ["b"] }, { b: ["a", "c"] }),
            propertyNames: fc.constantFrom<Json>({ maxLength: 1 }, { pattern: "^[ab]" }, { enum: ["a", "b"] }),
            patternProperties: fc.dictionary(fc.constantFrom("^a", "b$", "^x-", "-y$", "[ac]"), tie("schema"), {
              maxKeys: 2,
              noNullPrototype: true,
            }),
            dependentSchemas: tie("schema").map((inner): JsonObject => ({ a: inner })),
          }),
        )
        .map(
          ([properties, required, additionalProperties, rest]): JsonObject => ({
            type: "object",
            properties,
            required: required.filter((name) => name in properties),
            additionalProperties,
            ...rest,
          }),
        ),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          tie("schema"),
          some({
            minItems: count,
            maxItems: count,
            uniqueItems: fc.boolean(),
            contains: fc.constantFrom<JsonObject>({ type: "string" }, { const: 1 }),
            minContains: fc.integer({ min: 0, max: 2 }),
            maxContains: fc.integer({ min: 0, max: 2 }),
            prefixItems: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }),
          }),
        )
        .map(([items, rest]): JsonObject => ({ type: "array", items, ...rest })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom("anyOf", "oneOf", "allOf"), fc.array(tie("schema"), { minLength: 1, maxLength: 3 }))
        .map(([keyword, parts]): JsonObject => ({ [keyword]: parts })),
    },
    { weight: 1, arbitrary: fc.tuple(tie("schema"), tie("schema")).map(([inner, not]): JsonObject => ({ ...inner, not })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(tie("schema"), tie("schema"), tie("schema"), fc.constantFrom("then", "else"))
        .map(([inner, condition, then, keyword]): JsonObject => ({ ...inner, if: condition, [keyword]: then })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(tie("schema"), tie("schema"), fc.boolean(), fc.constantFrom("unevaluatedProperties", "unevaluatedItems"))
        .map(([inner, beside, isClosed, keyword]): JsonObject => ({ ...inner, allOf: [beside], [keyword]: !isClosed })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(tie("schema"), fc.subarray<Json>([{ a: 1 }, { a: "x", b: [1] }, [1, "x"], [], { c: { a: 1 } }, "x"], { minLength: 1 }))
        .map(([inner, values]): JsonObject => ({ ...inner, enum: values })),
    },
    { weight: 1, arbitrary: fc.constantFrom<JsonObject>({ type: "object", properties: { a: { $ref: "#" } } }, { items: { $ref: "#" } }) },
  ),
}));

/** A schema, and what it becomes when one of its parts is replaced. */
export const pairOfSchemas: fc.Arbitrary<readonly [Schema, Schema]> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(anySchema, anySchema, fc.nat())
      .map(([before, part, place]): readonly [Schema, Schema] => [before, replaced(before, part, place)]),
  },
  { weight: 1, arbitrary: pairOfUnions(scalar) },
);

function replaced(value: JsonObject, part: JsonObject, place: number): JsonObject {
  const inner: [string, string | number][] = [];
  for (const keyword of replaceable) {
    const held = value[keyword];
    if (Array.isArray(held)) inner.push(...held.map((_, index): [string, number] => [keyword, index]));
    else if (byName.has(keyword)) inner.push(...Object.keys(held ?? {}).map((name): [string, string] => [keyword, name]));
    else if (typeof held === "object") inner.push([keyword, ""]);
  }
  const chosen = inner[place % (inner.length + 2)];
  if (chosen === undefined) return edited(value, part, place);
  const [keyword, step] = chosen;
  const held = value[keyword];
  const next = Math.floor(place / 7);
  if (Array.isArray(held))
    return { ...value, [keyword]: held.map((each, index) => (index === step ? replaced(each as JsonObject, part, next) : each)) };
  if (byName.has(keyword))
    return { ...value, [keyword]: { ...(held as JsonObject), [step]: replaced((held as JsonObject)[step] as JsonObject, part, next) } };
  return { ...value, [keyword]: replaced(held as JsonObject, part, next) };
}

/** The keywords in which a schema may be replaced. */
const replaceable = [
  ...["properties", "patternProperties", "dependentSchemas", "items", "additionalProperties", "unevaluatedProperties", "unevaluatedItems"],
  ...["prefixItems", "contains", "propertyNames", "anyOf", "oneOf", "allOf", "not", "if", "then", "else"],
];

/** Those that hold schemas by name. */
const byName: ReadonlySet<string> = new Set(["properties", "patternProperties", "dependentSchemas"]);

/** Most changes touch one keyword of a schema, and leave the rest. */
function edited(value: JsonObject, part: JsonObject, place: number): JsonObject {
  const names = Object.keys(value).filter((name) => name !== "type");
  const dropped = names[place % Math.max(names.length, 1)];
  switch (place % 4) {
    case 0:
      return part;
    case 1:
      return { ...value, ...Object.fromEntries(Object.entries(part).slice(1, 3)) };
    case 2:
      return { ...value, properties: { ...(value["properties"] as JsonObject | undefined), d: part } };
    default:
      return Object.fromEntries(Object.entries(value).filter(([name]) => name !== dropped));
  }
}

/** Schemas of few names, values and bounds, so that they often have something to do with each other. */
export const schemas: fc.Arbitrary<Schema> = anySchema;
