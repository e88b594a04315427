import { isObject, type Json, type JsonObject } from "@tools/contract/json";
import { componentNamed, kindAndValue, referenceIn } from "../spec.ts";

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

/** What the spec says about one value; `components` are those that it may refer to. */
export function goValue(schema: JsonObject, components: JsonObject): Value {
  const { type, items, additionalProperties } = schema;
  const name = referenceIn(schema);
  if (name !== undefined) return component(name, components);
  if (type === "array") return listOf(heldIn(items, components));
  if (type === "object") return isObject(additionalProperties) ? mapOf(heldIn(additionalProperties, components)) : rawMap;
  return typeof type === "string" ? (scalars[type] ?? raw) : anything(schema);
}

/** What a component holds that is neither an object nor an enum. No type with methods can be a pointer, so what may be null is raw. */
export function goRoot(value: JsonObject, components: JsonObject): Value {
  const plain = goValue(value, components);
  if (value["nullable"] !== true) return plain;
  return plain.nilable ? orNull(plain) : rawOf([value["type"] ?? "null", "null"]);
}

/** A value that may be null. */
export function orNull(value: Value): Value {
  const { type, nilable, reader, writer, write } = value;
  if (!nilable)
    return composed(`*${type}`, `readOptional(r, ${reader})`, (to, it) => `writeOptional(${to}, ${it}, ${writer})`, { nilable: true });
  const written = type === raw.type ? write : (to: string, it: string): string => `writeNilable(${to}, ${it} == nil, ${it}, ${writer})`;
  return composed(type, `readNilable(r, ${reader})`, written, { nilable: true });
}

/** A Go string. JSON escapes as Go does, for all that JSON.stringify writes. */
export const quoted = (text: string): string => JSON.stringify(text);

/** What a list or a map holds. */
export function heldIn(schema: Json | undefined, components: JsonObject): Value {
  if (!isObject(schema)) return raw;
  const value = goValue(schema, components);
  return schema["nullable"] === true ? orNull(value) : value;
}

/** A type of the package, which has a nil if what it stands for has one. */
function component(name: string, components: JsonObject): Value {
  const { kind, value } = kindAndValue(componentNamed(name, components));
  const nilable = kind === "map" || kind === "array" || ((kind === "any" || kind === "scalar") && goRoot(value, components).nilable);
  return { ...functions(name, `decode${name}`, `encode${name}`), nilable };
}

const functions = (type: string, reader: string, writer: string): Value => ({
  type,
  nilable: false,
  reader,
  read: `${reader}(r)`,
  writer,
  write: (to, value) => `${writer}(${to}, ${value})`,
});

const named = (name: string, type: string): Value => functions(type, `read${name}`, `write${name}`);

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

/** An object of which the contract says nothing: even null is a value in it. */
const rawMap: Value = {
  ...mapOf(functions("json.RawMessage", "readAny", "writeAny")),
  read: "readAnyMap(r)",
  reader: "readAnyMap",
};

const raw: Value = { ...named("Any", "json.RawMessage"), nilable: true };

const scalars: Readonly<Record<string, Value>> = {
  string: named("String", "string"),
  boolean: named("Boolean", "bool"),
  integer: named("Integer", "int64"),
  number: named("Number", "float64"),
};

/** Any JSON, of which a reader may take some types and some values alone. One type that Go has is that type. */
function anything({ "x-types": types, "x-values": values }: JsonObject): Value {
  const [only, ...others] = (Array.isArray(types) ? types : []).filter((type) => type !== "null");
  const scalar = others.length === 0 ? scalars[String(only)] : undefined;
  const { type, nilable, reader, write } = scalar ?? raw;
  if (Array.isArray(values))
    return composed(type, `readListed(r, ${reader}, ${values.map((value) => quoted(String(value))).join(", ")})`, write, { nilable });
  return Array.isArray(types) ? rawOf(types) : raw;
}

const rawOf = (types: readonly Json[]): Value =>
  composed(raw.type, `readTyped(r, ${types.map((name) => quoted(String(name))).join(", ")})`, raw.write, raw);
