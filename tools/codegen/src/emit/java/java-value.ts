import { type AnyType, onlyType, type Scalar, type ValueType } from "@tools/contract/languages";
import { anyType, type JavaType, literal, scalarTypes } from "@tools/contract/languages/java";

/** How Java holds a value, and how it goes to JSON and back. */
export interface JavaValue extends JavaType {
  /** Reads a value from `json`, as a function to pass on and as a call. */
  readonly reader: string;
  readonly read: string;
  /** Writes a value to `json`: the same. */
  readonly writer: string;
  readonly write: (value: string) => string;
  /** Turns the value of a caller into one that can be written and that the caller can't change: the same. */
  readonly copier: string;
  readonly copy: (value: string) => string;
  /** Whether it holds JSON of any type, where 1 equals 1.0. */
  readonly holdsJson: boolean;
}

/** The Java type of a value. `unions` are the names of the unions. */
export function javaValue(type: ValueType, unions: ReadonlySet<string>): JavaValue {
  const value = bare(type, unions);
  return type.isNullable && value.type !== anything.type ? orNull(value) : value;
}

/** The same, where null is one of the values or means that there is none. */
export const orNull = (value: JavaValue): JavaValue => ({
  ...composed(`@Nullable ${value.boxed}`, "nullable", value),
  // Nothing to copy.
  ...(value.copier === "Copying::value" ? { copy: (copied) => copied } : {}),
});

function bare(type: ValueType, unions: ReadonlySet<string>): JavaValue {
  switch (type.kind) {
    case "reference":
      return unions.has(type.name) ? union(type.name) : generated(type.name);
    case "list": {
      const items = javaValue(type.items, unions);
      return composed(`List<${items.boxed}>`, "list", items);
    }
    case "map": {
      if (type.values === undefined) return anyObject;
      const values = javaValue(type.values, unions);
      return composed(`Map<String, ${values.boxed}>`, "map", values);
    }
    case "scalar":
      return scalars[type.type];
    case "any":
      return anyOf(type);
  }
}

/** A class of the package, which reads and writes itself. */
const generated = (type: string): JavaValue => ({
  type,
  boxed: type,
  reader: `${type}::read`,
  read: `${type}.read(json)`,
  writer: `${type}::write`,
  write: (value) => `${value}.write(json)`,
  copier: "Copying::value",
  copy: (value) => `Copying.value(${value})`,
  holdsJson: false,
});

/** A sealed interface, whose members would all be public. */
const union = (type: string): JavaValue => ({
  ...generated(type),
  reader: `${type}.Deserializer::read`,
  read: `${type}.Deserializer.read(json)`,
  writer: "JsonWriting::union",
  write: (value) => `JsonWriting.union(${value}, json)`,
});

/** A type of Java, with the hand-written functions that read, write and copy it. */
const known = ({ type, boxed }: JavaType, name: string, copied: string): JavaValue => ({
  type,
  boxed,
  reader: `JsonReading::${name}`,
  read: `JsonReading.${name}(json)`,
  writer: `JsonWriting::${name}`,
  write: (value) => `JsonWriting.${name}(${value}, json)`,
  copier: `Copying::${copied}`,
  copy: (value) => (copied === "value" && type !== boxed ? value : `Copying.${copied}(${value})`),
  holdsJson: type === anyType.type,
});

const scalar = (type: Scalar, name: string, copied: string): JavaValue => known(scalarTypes[type] ?? anyType, name, copied);

const scalars: Readonly<Record<Scalar, JavaValue>> = {
  string: scalar("string", "text", "text"),
  integer: scalar("integer", "integer", "value"),
  number: scalar("number", "number", "number"),
  boolean: scalar("boolean", "flag", "value"),
};

/** Any JSON. */
export const anything: JavaValue = known(anyType, "any", "any");

/** A value that has parts, or may be null. */
const composed = (type: string, name: string, { reader, writer, copier, holdsJson }: JavaValue): JavaValue => ({
  type,
  boxed: type,
  reader: `JsonReading.${name}Of(${reader})`,
  read: `JsonReading.${name}(json, ${reader})`,
  writer: `JsonWriting.${name}Of(${writer})`,
  write: (value) => `JsonWriting.${name}(${value}, json, ${writer})`,
  copier: `Copying.${name}Of(${copier})`,
  copy: (value) => `Copying.${name}(${value}, ${copier})`,
  holdsJson,
});

/** An object whose entries may hold anything, null included. */
const anyObject: JavaValue = {
  ...composed("Map<String, JsonNode>", "map", anything),
  reader: "JsonReading::anyObject",
  read: "JsonReading.anyObject(json)",
};

/** Any JSON, of which a reader may accept only some types and some values. Values of a single scalar type are held as that type. */
function anyOf({ types = [], values = [] }: AnyType): JavaValue {
  if (types.length + values.length === 0) return anything;
  const literals = values.map((value) => JSON.stringify(value));
  const held = values.length === 0 ? undefined : scalars[onlyType(types) as Scalar]; // undefined for types that aren't scalars
  if (held !== undefined)
    return {
      ...held,
      ...oneOf(
        held,
        literals.filter((value) => value !== "null"),
      ),
    };
  const listed = (all: readonly string[]): string => `List.of(${all.map(literal).join(", ")})`;
  return { ...anything, ...reading((json) => `JsonReading.anyOf(${json}, ${listed(types)}, ${listed(literals)})`) };
}

/** One of some values of one type, such as the integers 1, 2 and 3. */
function oneOf({ reader, type }: JavaValue, values: readonly string[]): Pick<JavaValue, "read" | "reader"> {
  const constants = values.map((value) => `${value}${type === "long" ? "L" : type === "double" ? "d" : ""}`).join(", ");
  return reading((json) => `JsonReading.oneOf(${json}, ${reader}, ${literal(alternatives(values))}, List.of(${constants}))`);
}

/** The expected value, for people: `one of 1, 2, 3`. */
export const alternatives = (values: readonly string[]): string => `${values.length > 1 ? "one of " : ""}${values.join(", ")}`;

const reading = (read: (json: string) => string): Pick<JavaValue, "read" | "reader"> => ({
  read: read("json"),
  reader: `parser -> ${read("parser")}`, // not `json`, which is a variable in the code around it
});
