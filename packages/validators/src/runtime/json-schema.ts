/** A JSON Schema that is an object. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The version of JSON Schema to return. */
export type JsonSchemaTarget = "draft-2020-12" | "draft-07" | "openapi-3.0" | (string & {});

/** A copy of a schema of draft 2020-12 for a target. Throws for a target that isn't supported: only two are. */
export function schemaFor(schema: JsonSchema, target: JsonSchemaTarget): Record<string, unknown> {
  if (target === "draft-2020-12") return structured(schema, (each) => each);
  if (target === "draft-07") return { ...structured(schema, toDraft07), $schema: "http://json-schema.org/draft-07/schema#" };
  throw new Error(`The JSON Schema target ${JSON.stringify(target)} isn't supported. Use "draft-2020-12" or "draft-07".`);
}

/** The same assertions in draft 7: `definitions` for `$defs`, and no keyword next to a `$ref`, which draft 7 ignores. */
function toDraft07({ $defs, $ref, ...schema }: JsonSchema): JsonSchema {
  const definitions = $defs === undefined ? {} : { definitions: $defs };
  if (typeof $ref !== "string") return { ...schema, ...definitions };
  const ref = { $ref: $ref.replace("#/$defs/", "#/definitions/") };
  return Object.keys(schema).length === 0
    ? { ...ref, ...definitions }
    : { ...schema, ...definitions, allOf: [ref, ...listOf(schema["allOf"])] };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A deep copy, with each schema in it changed, inner ones first. */
function structured(schema: JsonSchema, change: (schema: JsonSchema) => JsonSchema): Record<string, unknown> {
  const one = (value: unknown): unknown => (isObject(value) ? structured(value, change) : copy(value));
  const entries = Object.entries(schema).map(([keyword, value]): [string, unknown] => {
    if (maps.has(keyword) && isObject(value))
      return [keyword, Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, one(inner)]))];
    if (lists.has(keyword) && Array.isArray(value)) return [keyword, value.map(one)];
    return [keyword, singles.has(keyword) ? one(value) : copy(value)];
  });
  return { ...change(Object.fromEntries(entries)) };
}

/** The keywords of our models that hold schemas. */
const maps: ReadonlySet<string> = /* @__PURE__ */ new Set(["properties", "$defs"]);
const lists: ReadonlySet<string> = /* @__PURE__ */ new Set(["allOf", "anyOf", "oneOf"]);
const singles: ReadonlySet<string> = /* @__PURE__ */ new Set(["items", "additionalProperties"]);

const isObject = (value: unknown): value is JsonSchema => typeof value === "object" && value !== null && !Array.isArray(value);

/** A value is JSON, so a copy of its text is a copy. */
const copy = (value: unknown): unknown => (typeof value === "object" ? JSON.parse(JSON.stringify(value)) : value);
