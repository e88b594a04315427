import type { JsonObject } from "@tools/contract/json";
import fc from "fast-check";

interface Model {
  /** The string of its tag. */
  readonly value: string;
  readonly b: JsonObject;
  readonly isRequired: boolean;
  readonly isClosed: boolean;
}

interface Union {
  readonly tag: string;
  readonly isOpen: boolean;
  readonly place: "root" | "property" | "required property" | "item";
  readonly models: readonly Model[];
}

/** A document with a tagged union, and what it becomes when some of its parts are replaced. */
export const pairOfUnions = (schema: fc.Arbitrary<JsonObject>): fc.Arbitrary<readonly [JsonObject, JsonObject]> => {
  const model: fc.Arbitrary<Model> = fc.record({
    value: fc.constantFrom("x", "y", "z"),
    b: schema,
    isRequired: fc.boolean(),
    isClosed: fc.boolean(),
  });
  const union: fc.Arbitrary<Union> = fc.record({
    tag: fc.constantFrom("kind", "type"),
    isOpen: fc.boolean(),
    place: fc.constantFrom("root", "property", "required property", "item"),
    models: fc.uniqueArray(model, { minLength: 1, maxLength: 3, selector: ({ value }) => value }),
  });
  const parts = fc.subarray(["tag", "isOpen", "place", "models", "models"] as const, { maxLength: 1 });
  return fc
    .tuple(union, union, parts)
    .map(([before, other, [part]]) => [documentOf(before), documentOf(part === undefined ? before : { ...before, [part]: other[part] })]);
};

/** The models have the names `M0`, `M1`, …, so that one name may have another tag before and after. */
function documentOf({ tag, isOpen, place, models }: Union): JsonObject {
  const names = models.map((_, index) => `M${index}`);
  const union = { oneOf: names.map((name) => ({ $ref: `#/$defs/${name}` })), ...(isOpen ? { "x-open-enum": true } : {}) };
  const $defs = Object.fromEntries(models.map((model, index) => [`M${index}`, schemaOf(model, tag)]));
  if (place === "root") return { ...union, $defs };
  if (place === "item") return { type: "array", items: union, $defs };
  const required = place === "property" ? [] : ["a"];
  return { type: "object", properties: { a: union }, required, additionalProperties: false, $defs };
}

const schemaOf = ({ value, b, isRequired, isClosed }: Model, tag: string): JsonObject => ({
  type: "object",
  properties: { [tag]: { const: value }, b },
  required: isRequired ? [tag, "b"] : [tag],
  additionalProperties: !isClosed,
});
