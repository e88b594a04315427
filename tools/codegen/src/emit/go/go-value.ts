import type { Json } from "@tools/contract/json";
import { type AnyType, type Declarations, onlyType, resolveAlias, type ValueType } from "@tools/contract/languages";
import { rawType, scalarTypes } from "@tools/contract/languages/go";

/** A Go type, and how its values are read and written: as functions to pass on, and as calls on `r` and `w`. */
export interface GoValue {
  readonly type: string;
  /** Whether nil is a value of the type, as for slices, maps and raw JSON. */
  readonly isNilable: boolean;
  readonly reader: string;
  readonly read: string;
  readonly writer: string;
  readonly write: (to: string, value: string) => string;
}

/** The Go type of a value that isn't null. */
export function goValue(type: ValueType, declarations: Declarations): GoValue {
  switch (type.kind) {
    case "reference":
      return declared(type.name, declarations);
    case "list":
      return listOf(goElement(type.items, declarations));
    case "map":
      return type.values === undefined ? rawMap : mapOf(goElement(type.values, declarations));
    case "scalar":
      return scalars[type.type] ?? raw;
    case "any":
      return anything(type);
  }
}

/** The Go type of a property or an item, null included. */
export function goElement(type: ValueType, declarations: Declarations): GoValue {
  const value = goValue(type, declarations);
  return type.isNullable ? orNull(value) : value;
}

/** The Go type that a type with a name is defined by. A type with methods can't be a pointer, so a nullable one is raw JSON. */
export function goDefinition(type: ValueType, declarations: Declarations): GoValue {
  const plain = goValue(type, declarations);
  if (!type.isNullable) return plain;
  return plain.isNilable ? orNull(plain) : rawOf([type.kind === "scalar" ? type.type : "null", "null"]);
}

/** A value that may be null. */
export function orNull(value: GoValue): GoValue {
  const { type, isNilable, reader, writer, write } = value;
  if (!isNilable) return composed(`*${type}`, `readOptional(r, ${reader})`, (to, it) => `writeOptional(${to}, ${it}, ${writer})`, true);
  const written = type === rawType ? write : (to: string, it: string): string => `writeNilable(${to}, ${it} == nil, ${it}, ${writer})`;
  return composed(type, `readNilable(r, ${reader})`, written, true);
}

/** The values of properties that the contract does not declare. */
export const goAnything = (): GoValue => raw;

/** A string literal of Go. The output of JSON.stringify means the same in Go. */
export const quoted = (text: string): string => JSON.stringify(text);

/** A type of the package, which has a nil if the type that defines it has one. */
function declared(name: string, declarations: Declarations): GoValue {
  const declaration = resolveAlias(name, declarations);
  const isNilable = declaration.kind === "union" || (declaration.kind === "value" && isNilableDefinition(declaration.type, declarations));
  return { ...functions(name, `decode${name}`, `encode${name}`), isNilable };
}

/** Lists and maps may contain themselves, and always have a nil. */
const isNilableDefinition = (type: ValueType, declarations: Declarations): boolean =>
  type.kind === "list" || type.kind === "map" || goDefinition(type, declarations).isNilable;

const functions = (type: string, reader: string, writer: string): GoValue => ({
  type,
  isNilable: false,
  reader,
  read: `${reader}(r)`,
  writer,
  write: (to, value) => `${writer}(${to}, ${value})`,
});

const named = (name: string, type: string): GoValue => functions(type, `read${name}`, `write${name}`);

const composed = (type: string, read: string, write: GoValue["write"], isNilable: boolean): GoValue => ({
  type,
  isNilable,
  read,
  reader: `func(r *reader) ${type} { return ${read} }`,
  write,
  writer: `func(w *writer, value ${type}) { ${write("w", "value")} }`,
});

const listOf = ({ type, reader, writer }: GoValue): GoValue =>
  composed(`[]${type}`, `readList(r, ${reader})`, (to, value) => `writeList(${to}, ${value}, ${writer})`, true);

const mapOf = ({ type, reader, writer }: GoValue): GoValue =>
  composed(`map[string]${type}`, `readMap(r, ${reader})`, (to, value) => `writeMap(${to}, ${value}, ${writer})`, true);

/** An object whose entries may hold anything, null included. */
const rawMap: GoValue = {
  ...mapOf(functions(rawType, "readAny", "writeAny")),
  read: "readAnyMap(r)",
  reader: "readAnyMap",
};

const raw: GoValue = { ...named("Any", rawType), isNilable: true };

const scalars: Readonly<Partial<Record<string, GoValue>>> = Object.fromEntries(
  Object.entries({ string: "String", boolean: "Boolean", integer: "Integer", number: "Number" }).map(([type, name]) => [
    type,
    named(name, scalarTypes[type] ?? rawType),
  ]),
);

/** Any JSON, of which a reader may accept only some types and some values. A single scalar type is held as that type. */
function anything({ types, values }: AnyType): GoValue {
  const { type, isNilable, reader, write } = scalars[onlyType(types) ?? ""] ?? raw;
  if (values !== undefined) {
    const listed = values.map((value) => quoted(JSON.stringify(value))).join(", ");
    return composed(type, `readListed(r, ${reader}, ${listed})`, write, isNilable);
  }
  return types === undefined ? raw : rawOf(types);
}

const rawOf = (types: readonly Json[]): GoValue =>
  composed(rawType, `readTyped(r, ${types.map((name) => quoted(String(name))).join(", ")})`, raw.write, true);
