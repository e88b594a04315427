import { isObject, type Json, type JsonObject, type JsonType, typesOf } from "../../../contract/json.ts";

/** A Go type, and how its values are read and written: as functions to hand on, and as calls on `r` and `w`. */
export interface Value {
  readonly type: string;
  /** Whether nil is a value of the type: slices, maps, raw JSON. */
  readonly nilable: boolean;
  readonly reader: string;
  readonly read: string;
  readonly writer: string;
  readonly write: (to: string, value: string) => string;
}

/** What the spec says about one value. */
export function goValue(schema: JsonObject): Value {
  const { allOf, type, items, additionalProperties } = schema;
  const [reference] = Array.isArray(allOf) ? allOf.filter(isObject) : [];
  if (typeof reference?.["$ref"] === "string") return named(nameIn(reference["$ref"]));
  if (type === "array") return listOf(heldIn(items));
  if (type === "object") return mapOf(heldIn(additionalProperties));
  return typeof type === "string" ? (scalars[type] ?? raw) : anything(schema);
}

/** A value that may be null. */
export function orNull(value: Value): Value {
  const { type, nilable, reader, writer, write } = value;
  if (!nilable)
    return composed(`*${type}`, `readOptional(r, ${reader})`, (to, it) => `writeOptional(${to}, ${it}, ${writer})`, { nilable: true });
  const written = type === raw.type ? write : (to: string, it: string): string => `writeNilable(${to}, ${it} == nil, ${it}, ${writer})`;
  return composed(type, `readNilable(r, ${reader})`, written, { nilable: true });
}

/** The name at the end of `#/components/schemas/Session`. */
export const nameIn = (reference: string): string => reference.slice(reference.lastIndexOf("/") + 1);

/** A Go string. JSON escapes as Go does, for all that JSON.stringify writes. */
export const quoted = (text: string): string => JSON.stringify(text);

/** What a list or a map holds. */
function heldIn(schema: Json | undefined): Value {
  if (!isObject(schema)) return raw;
  const value = goValue(schema);
  return schema["nullable"] === true ? orNull(value) : value;
}

function named(name: string, type: string = name): Value {
  return {
    type,
    nilable: false,
    reader: `read${name}`,
    read: `read${name}(r)`,
    writer: `write${name}`,
    write: (to, value) => `write${name}(${to}, ${value})`,
  };
}

const composed = (type: string, read: string, write: Value["write"], { nilable }: Pick<Value, "nilable">): Value => ({
  type,
  nilable,
  read,
  reader: `func(r *reader) ${type} { return ${read} }`,
  write,
  writer: `func(w *writer, value ${type}) { ${write("w", "value")} }`,
});

const listOf = ({ type, reader, writer }: Value): Value =>
  composed(`[]${type}`, `readList(r, ${reader})`, (to, value) => `writeList(${to}, ${value}, ${writer})`, { nilable: true });

const mapOf = ({ type, reader, writer }: Value): Value =>
  composed(`map[string]${type}`, `readMap(r, ${reader})`, (to, value) => `writeMap(${to}, ${value}, ${writer})`, { nilable: true });

const raw: Value = { ...named("Any", "json.RawMessage"), nilable: true };

const scalars: Readonly<Record<string, Value>> = {
  string: named("String", "string"),
  boolean: named("Boolean", "bool"),
  integer: named("Integer", "int64"),
  number: named("Number", "float64"),
};

/** Any JSON, of which a reader may take some types and some values alone. One type that Go has is that type. */
function anything({ "x-types": types, "x-values": values }: JsonObject): Value {
  const [only, ...others] = (Array.isArray(types) ? types : typesOfTexts(values)).filter((type) => type !== "null");
  const scalar = others.length === 0 ? scalars[String(only)] : undefined;
  const { type, nilable, reader, write } = scalar ?? raw;
  if (Array.isArray(values))
    return composed(type, `readListed(r, ${reader}, ${values.map((value) => quoted(String(value))).join(", ")})`, write, { nilable });
  if (Array.isArray(types))
    return composed(type, `readTyped(r, ${types.map((name) => quoted(String(name))).join(", ")})`, write, { nilable });
  return raw;
}

/** The types that values have, which the spec gives as texts. */
const typesOfTexts = (values: Json | undefined): JsonType[] =>
  Array.isArray(values) ? [...new Set(values.flatMap((value) => typesOf(JSON.parse(String(value))).slice(0, 1)))] : [];
