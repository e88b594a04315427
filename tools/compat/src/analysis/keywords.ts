import { has, isObject, type Json } from "@tools/contract/json";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { schemaOf } from "../document/document.ts";
import { innerAt } from "../document/keywords.ts";
import { type Bound, type Condition, type Draft, textsIn, type ValueType } from "./case.ts";
import { unevaluated } from "./cases.ts";
import { conditionOf, quoted } from "./conditions.ts";
import { type Conjunction, type Part, textOf } from "./conjunction.ts";
import { layerOf } from "./layers.ts";

type Add = (draft: Draft, part: Part, parts: readonly Part[], condition: (made: Condition) => void) => void;

export const addOfType: Readonly<Partial<Record<ValueType, Add>>> = {
  number: (draft, { place }) => {
    const schema = schemaOf(place);
    const types = [schema["type"] ?? []].flat();
    const format = numericFormats[String(schema["format"])];
    if (types.includes("integer") && !types.includes("number")) draft.integer = true;
    if (format !== undefined) {
      draft.integer = true;
      raise(draft, { value: format[0], exclusive: false });
      lower(draft, { value: format[1], exclusive: false });
    }
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
    if (typeof minimum === "number") raise(draft, { value: minimum, exclusive: false });
    if (typeof exclusiveMinimum === "number") raise(draft, { value: exclusiveMinimum, exclusive: true });
    if (typeof maximum === "number") lower(draft, { value: maximum, exclusive: false });
    if (typeof exclusiveMaximum === "number") lower(draft, { value: exclusiveMaximum, exclusive: true });
    if (typeof multipleOf === "number") draft.multiples = [...new Set([...draft.multiples, multipleOf])];
  },
  string: (draft, { place }) => {
    const schema = schemaOf(place);
    atLeast(draft, schema["minLength"]);
    atMost(draft, schema["maxLength"]);
    if (typeof schema["pattern"] === "string" && schema["pattern"] !== "")
      draft.patterns = [...new Set([...draft.patterns, schema["pattern"]])].sort();
    if (isTextFormat(schema["format"])) draft.formats = [...new Set([...draft.formats, schema["format"]])].sort();
  },
  array: (draft, { place }, _, condition) => {
    const schema = schemaOf(place);
    atLeast(draft, schema["minItems"]);
    atMost(draft, schema["maxItems"]);
    draft.unique ||= schema["uniqueItems"] === true;
    const own = innerAt(schema, "prefixItems").map(({ steps }) => place.document.below(place, ...steps));
    const rest: Conjunction = innerAt(schema, "items").map(({ steps }) => place.document.below(place, ...steps));
    const length = Math.max(own.length, draft.prefix.length);
    draft.prefix = Array.from({ length }, (_, index) => [
      ...(draft.prefix[index] ?? draft.items),
      ...(own[index] === undefined ? rest : [own[index]]),
    ]);
    draft.items = [...draft.items, ...rest];
    if (schema["contains"] !== undefined) {
      const { minContains = 1, maxContains } = schema;
      if (maxContains !== undefined) condition(conditionOf(place, "contains", { shuns: ["contains"], beside: `at most ${maxContains}` }));
      if (minContains !== 0) condition(conditionOf(place, "contains", { wants: ["contains"], beside: `at least ${minContains}` }));
    }
    if (schema["unevaluatedItems"] !== undefined && schema["unevaluatedItems"] !== true)
      condition(conditionOf(place, "unevaluatedItems", { beside: textOf(place) }));
  },
  object: (draft, { place }, parts, condition) => {
    const schema = schemaOf(place);
    atLeast(draft, schema["minProperties"]);
    atMost(draft, schema["maxProperties"]);
    draft.required = [...new Set([...draft.required, ...textsIn(schema["required"])])];
    const layer = layerOf(place);
    if (layer !== undefined) draft.layers = [...draft.layers, layer];
    if (schema["unevaluatedProperties"] !== undefined && schema["unevaluatedProperties"] !== true) {
      const whole = unevaluated(place, parts);
      if (whole === undefined) condition(conditionOf(place, "unevaluatedProperties", { beside: textOf(place) }));
      else draft.layers = [...draft.layers, whole];
    }
    if (schema["propertyNames"] !== undefined && schema["propertyNames"] !== true)
      condition(conditionOf(place, "propertyNames", { wants: ["propertyNames"] }));
    const { dependentRequired, dependentSchemas } = schema;
    for (const [name, others] of Object.entries(isObject(dependentRequired) ? dependentRequired : {}))
      for (const other of textsIn(others))
        condition({
          keyword: "dependentRequired",
          name: `${name}, ${other}`,
          text: `dependentRequired ${quoted(name)} ${quoted(other)}`,
          value: { [name]: [other] },
          wants: undefined,
          shuns: undefined,
          beside: "",
        });
    for (const name of Object.keys(isObject(dependentSchemas) ? dependentSchemas : {}))
      condition(conditionOf(place, "dependentSchemas", { wants: ["dependentSchemas", name], name: quoted(name) }));
  },
};

const numericFormats: Readonly<Record<string, readonly [number, number]>> = {
  int32: [-(2 ** 31), 2 ** 31 - 1],
  int64: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
};

/** A format that is asserted of strings: what no validator knows asserts nothing. */
const isTextFormat = (format: Json | undefined): format is string =>
  typeof format === "string" && has(fullFormats, format) && !["int32", "int64", "float", "double", "password", "binary"].includes(format);

function raise(draft: Draft, bound: Bound): void {
  const { lower: now } = draft;
  if (now === undefined || bound.value > now.value || (bound.value === now.value && bound.exclusive)) draft.lower = bound;
}

export function lower(draft: Draft, bound: Bound): void {
  const { upper: now } = draft;
  if (now === undefined || bound.value < now.value || (bound.value === now.value && bound.exclusive)) draft.upper = bound;
}

function atLeast(draft: Draft, count: Json | undefined): void {
  if (typeof count === "number") draft.least = Math.max(draft.least, count);
}

function atMost(draft: Draft, count: Json | undefined): void {
  if (typeof count === "number") draft.most = Math.min(draft.most, count);
}
