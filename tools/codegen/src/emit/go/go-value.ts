import type { Json } from "@tools/contract/json";
import { type AnyType, type Declarations, onlyType, resolveAlias, type ValueType } from "@tools/contract/languages";
import { rawType, scalarTypes } from "@tools/contract/languages/go";

/** A Go type, and how its values are read, written and copied: as functions to pass on, and as calls. */
export interface GoValue {
  readonly type: string;
  /** Whether nil is a value of the type, as for slices, maps and raw JSON. */
  readonly isNilable: boolean;
  readonly reader: string;
  readonly read: string;
  readonly writer: string;
  readonly write: (to: string, value: string) => string;
  /** Copies a value deeply; undefined if nothing can change a value. */
  readonly cloner: string | undefined;
  readonly clone: (value: string) => string;
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
  const { type, isNilable, reader, writer } = value;
  if (!isNilable)
    return composed({
      type: `*${type}`,
      read: `readOptional(r, ${reader})`,
      write: (to, it) => `writeOptional(${to}, ${it}, ${writer})`,
      clone: (it) => `copyOptional(${it}, ${partCloner(value)})`,
    });
  const nilable = readBy(`readNilable(r, ${reader})`, value);
  if (type === rawType) return nilable; // writeAny writes its nil as null
  const write: GoValue["write"] = (to, it) => `writeNilable(${to}, ${it} == nil, ${it}, ${writer})`;
  return { ...nilable, write, writer: writerOf(type, write) };
}

/** The values of properties that the contract does not declare. */
export const goAnything = (): GoValue => raw;

/** A string literal of Go. The output of JSON.stringify means the same in Go. */
export const quoted = (text: string): string => JSON.stringify(text);

/** A type of the package, which has a nil if the type that defines it has one. */
function declared(name: string, declarations: Declarations): GoValue {
  const declaration = resolveAlias(name, declarations);
  const isNilable = declaration.kind === "union" || (declaration.kind === "value" && isNilableDefinition(declaration.type, declarations));
  const isMutable = isNilable || declaration.kind === "object";
  return { ...functions(name, `decode${name}`, `encode${name}`, isMutable ? `clone${name}` : undefined), isNilable };
}

/** Lists and maps may contain themselves, and always have a nil. */
const isNilableDefinition = (type: ValueType, declarations: Declarations): boolean =>
  type.kind === "list" || type.kind === "map" || goDefinition(type, declarations).isNilable;

const functions = (type: string, reader: string, writer: string, cloner?: string): GoValue => ({
  type,
  isNilable: false,
  reader,
  read: `${reader}(r)`,
  writer,
  write: (to, value) => `${writer}(${to}, ${value})`,
  cloner,
  clone: (value) => (cloner === undefined ? value : `${cloner}(${value})`),
});

/** A type that is composed of others, and has a nil. */
const composed = ({ type, read, write, clone }: Pick<GoValue, "type" | "read" | "write" | "clone">): GoValue => ({
  type,
  isNilable: true,
  read,
  reader: readerOf(type, read),
  write,
  writer: writerOf(type, write),
  clone,
  cloner: `func(value ${type}) ${type} { return ${clone("value")} }`,
});

const readerOf = (type: string, read: string): string => `func(r *reader) ${type} { return ${read} }`;

const writerOf = (type: string, write: GoValue["write"]): string => `func(w *writer, value ${type}) { ${write("w", "value")} }`;

/** The same type, read in another way. */
const readBy = (read: string, value: GoValue): GoValue => ({ ...value, read, reader: readerOf(value.type, read) });

const listOf = (item: GoValue): GoValue =>
  composed({
    type: `[]${item.type}`,
    read: `readList(r, ${item.reader})`,
    write: (to, value) => `writeList(${to}, ${value}, ${item.writer})`,
    clone: (value) => `copyList(${value}, ${partCloner(item)})`,
  });

const mapOf = (entry: GoValue): GoValue =>
  composed({
    type: `map[string]${entry.type}`,
    read: `readMap(r, ${entry.reader})`,
    write: (to, value) => `writeMap(${to}, ${value}, ${entry.writer})`,
    clone: (value) => `copyMap(${value}, ${partCloner(entry)})`,
  });

/** The function that copies a part of a value, which is copied itself. */
const partCloner = ({ cloner }: GoValue): string => cloner ?? "same";

/** A value of any type, as its text. */
const raw: GoValue = { ...functions(rawType, "readAny", "writeAny", "copyAny"), isNilable: true };

/** An object whose entries may hold anything, null included. */
const rawMap: GoValue = { ...mapOf(raw), read: "readAnyMap(r)", reader: "readAnyMap" };

const scalars: Readonly<Partial<Record<string, GoValue>>> = Object.fromEntries(
  Object.entries({ string: "String", boolean: "Boolean", integer: "Integer", number: "Number" }).map(([type, name]) => [
    type,
    functions(scalarTypes[type] ?? rawType, `read${name}`, `write${name}`),
  ]),
);

/** Any JSON, of which a reader may accept only some types and some values. A single scalar type is held as that type. */
function anything({ types, values }: AnyType): GoValue {
  const value = scalars[onlyType(types) ?? ""] ?? raw;
  if (values !== undefined) {
    const listed = values.map((each) => quoted(JSON.stringify(each))).join(", ");
    return readBy(`readListed(r, ${value.reader}, ${listed})`, value);
  }
  return types === undefined ? raw : rawOf(types);
}

const rawOf = (types: readonly Json[]): GoValue => readBy(`readTyped(r, ${types.map((name) => quoted(String(name))).join(", ")})`, raw);
