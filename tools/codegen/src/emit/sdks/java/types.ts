import { isObject, type JsonObject } from "@tools/contract/json";
import { part, texts } from "../reading.ts";
import { referenceIn } from "../spec.ts";
import { literal } from "./names.ts";

/** How Java holds a value, and how it goes to JSON and back. */
export interface Held {
  /** Where the value is always there: `double`. */
  readonly type: string;
  /** Where it has to be an object: `Double`. */
  readonly boxed: string;
  /** What reads a value from `json`, as a function to hand on and as a call. */
  readonly reader: string;
  readonly read: string;
  /** What writes a value to `json`: the same. */
  readonly writer: string;
  readonly write: (value: string) => string;
  /** What makes of a value that a caller gives one that can be written and that the caller cannot change: the same. */
  readonly keeper: string;
  readonly keep: (value: string) => string;
}

/** What holds the values of a schema of the spec. */
export function heldBy(schema: JsonObject): Held {
  const held = bare(schema);
  return schema["nullable"] === true && held.type !== anything.type ? orNull(held) : held;
}

/** The same, where null is one of the values, or stands for none. */
export const orNull = ({ boxed, reader, writer, keeper }: Held): Held => ({
  ...composed(`@Nullable ${boxed}`, "nullable", [reader, writer, keeper]),
  // What has nothing to be kept from is kept as it is.
  ...(keeper === anything.keeper ? { keep: (value) => value } : {}),
});

function bare(schema: JsonObject): Held {
  const component = referenceIn(schema);
  if (component !== undefined) return generated(component);
  switch (schema["type"]) {
    case "array": {
      const { boxed, reader, writer, keeper } = heldBy(part(schema["items"]));
      return composed(`List<${boxed}>`, "list", [reader, writer, keeper]);
    }
    case "object": {
      const { additionalProperties } = schema;
      if (!isObject(additionalProperties)) return anyObject;
      const { boxed, reader, writer, keeper } = heldBy(additionalProperties);
      return composed(`Map<String, ${boxed}>`, "map", [reader, writer, keeper]);
    }
    default:
      return scalars[String(schema["type"])] ?? anyOf(schema);
  }
}

/** A type of the package, which reads and writes itself. */
const generated = (type: string): Held => ({
  type,
  boxed: type,
  reader: `${type}::read`,
  read: `${type}.read(json)`,
  writer: `${type}::write`,
  write: (value) => `${value}.write(json)`,
  keeper: "Kept::value",
  keep: (value) => `Kept.value(${value})`,
});

/** A type of Java, with what reads, writes and keeps it by hand. */
const known = (type: string, boxed: string, name: string, kept: string): Held => ({
  type,
  boxed,
  reader: `JsonReading::${name}`,
  read: `JsonReading.${name}(json)`,
  writer: `JsonWriting::${name}`,
  write: (value) => `JsonWriting.${name}(${value}, json)`,
  keeper: `Kept::${kept}`,
  keep: (value) => (kept === "value" && type !== boxed ? value : `Kept.${kept}(${value})`),
});

const scalars: Readonly<Partial<Record<string, Held>>> = {
  string: known("String", "String", "text", "text"),
  integer: known("long", "Long", "integer", "value"),
  number: known("double", "Double", "number", "number"),
  boolean: known("boolean", "Boolean", "flag", "value"),
};

/** Whatever JSON can hold. */
export const anything: Held = known("JsonNode", "JsonNode", "any", "value");

const composed = (type: string, name: string, [reader, writer, keeper]: readonly [string, string, string]): Held => ({
  type,
  boxed: type,
  reader: `JsonReading.${name}Of(${reader})`,
  read: `JsonReading.${name}(json, ${reader})`,
  writer: `JsonWriting.${name}Of(${writer})`,
  write: (value) => `JsonWriting.${name}(${value}, json, ${writer})`,
  keeper: `Kept.${name}Of(${keeper})`,
  keep: (value) => `Kept.${name}(${value}, ${keeper})`,
});

/** Any object: nothing is known of its entries, so that null is a value like any other. */
const anyObject: Held = {
  ...composed("Map<String, JsonNode>", "map", [anything.reader, anything.writer, anything.keeper]),
  reader: "JsonReading::anyObject",
  read: "JsonReading.anyObject(json)",
};

/** Any JSON, of which a reader may take some types and some values alone. One type that Java has is that type. */
function anyOf(schema: JsonObject): Held {
  const types = texts(schema["x-types"]);
  const values = texts(schema["x-values"]);
  if (types.length + values.length === 0) return anything;
  const [only, ...others] = types.filter((type) => type !== "null");
  const scalar = others.length > 0 || values.length === 0 ? undefined : scalars[only ?? ""];
  if (scalar !== undefined) {
    return {
      ...scalar,
      ...oneOf(
        scalar,
        values.filter((value) => value !== "null"),
      ),
    };
  }
  const listed = (all: readonly string[]): string => `List.of(${all.map(literal).join(", ")})`;
  return { ...anything, ...reading((json) => `JsonReading.anyOf(${json}, ${listed(types)}, ${listed(values)})`) };
}

/** One of some values of one type, such as the integers 1, 2 and 3. */
function oneOf({ reader, type }: Held, values: readonly string[]): Pick<Held, "read" | "reader"> {
  const constants = values.map((value) => `${value}${type === "long" ? "L" : type === "double" ? "d" : ""}`).join(", ");
  return reading((json) => `JsonReading.oneOf(${json}, ${reader}, ${literal(oneOfText(values))}, List.of(${constants}))`);
}

/** What is expected, for a person. */
export const oneOfText = (values: readonly string[]): string => `${values.length > 1 ? "one of " : ""}${values.join(", ")}`;

const reading = (read: (json: string) => string): Pick<Held, "read" | "reader"> => ({
  read: read("json"),
  reader: `parser -> ${read("parser")}`, // not `json`, which is a name where it stands
});
