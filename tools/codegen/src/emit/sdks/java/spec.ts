import { isObject, type JsonObject } from "@tools/contract/json";
import { propertiesOf, texts } from "../reading.ts";
import { componentsOf, kindAndValue } from "../spec.ts";
import { comment, html } from "./doc.ts";
import { constantName, literal, memberName, stageName } from "./names.ts";
import { anything, type Held, heldBy, oneOfText, orNull } from "./types.ts";

/**
 * The spec with what the templates write down: names as Java spells them, types, code that reads and writes, comments. openapi-generator sees
 * objects with one property each, so that no name or type depends on what it takes for fit.
 */
export function javaSpec(spec: JsonObject): JsonObject {
  const components = Object.entries(componentsOf(spec)).filter((entry): entry is [string, JsonObject] => isObject(entry[1]));
  const names = components.map(([name]) => name);
  // Java has no other name for a type that there is.
  const types = components.filter(([, schema]) => kindAndValue(schema).kind !== "alias");
  const worded = types.map(([name, schema]): [string, JsonObject] => [
    `${prefix}${name}`,
    {
      type: "object",
      properties: { placeholder: { type: "string" } },
      "x-source": schema["x-source"] ?? "",
      "x-java": { imports, type: name, ...wordsFor(name, schema, names) },
    },
  ]);
  return { ...spec, components: { schemas: Object.fromEntries(worded) } };
}

/** Keeps openapi-generator from taking a model called `File` or `Date` for Java's own. */
export const prefix = "Schema";

/** What any of the templates may need; the formatter drops what is not. */
const imports = [
  "com.fasterxml.jackson.annotation.JsonCreator",
  "com.fasterxml.jackson.annotation.JsonValue",
  "com.fasterxml.jackson.core.JsonGenerator",
  "com.fasterxml.jackson.core.JsonParser",
  "com.fasterxml.jackson.databind.JsonNode",
  "com.fasterxml.jackson.databind.annotation.JsonDeserialize",
  "java.io.IOException",
  "java.util.LinkedHashMap",
  "java.util.List",
  "java.util.Map",
  "java.util.Objects",
  "org.jspecify.annotations.Nullable",
];

function wordsFor(name: string, schema: JsonObject, types: readonly string[]): JsonObject {
  const { kind, value } = kindAndValue(schema);
  const is = { isObject: false, isOpen: false, isClosed: false, isValue: false };
  if (kind === "object") return { ...is, ...object(name, schema, types) };
  return { ...is, ...(kind === "enum" ? enumeration(schema) : single(schema, heldBy(value))) };
}

/** What is neither an object nor an enum. */
const single = (schema: JsonObject, { type, boxed, read, write, keep }: Held): JsonObject => ({
  doc: comment({ says: docOf(schema, "A value.") }),
  isValue: true,
  held: type,
  boxed,
  read,
  write: write("value()"),
  kept: keep("value"),
});

function enumeration(schema: JsonObject): JsonObject {
  const taken = new Set(["KNOWN", "EXPECTED"]);
  const meanings = texts(schema["x-enum-descriptions"]);
  const isOpen = schema["x-open-enum"] === true;
  const values = texts(schema["enum"]);
  const constants = values.map((value, index) => {
    const constant = constantName(value, taken);
    taken.add(constant);
    return { constant, value: literal(value), constantDoc: comment({ says: html(meanings[index] || `\`${value}\`.`) }) };
  });
  const later = "<p>Later versions of the contract may add values: those keep their text, and {@link #isKnown()} tells them apart.";
  return {
    doc: comment({ says: `${docOf(schema, "A text.")}${isOpen ? `\n *\n * ${later}` : ""}` }),
    isOpen,
    isClosed: !isOpen,
    constants,
    expected: literal(oneOfText(values.map((value) => JSON.stringify(value)))),
  };
}

function object(owner: string, schema: JsonObject, types: readonly string[]): JsonObject {
  const taken = { members: new Set<string>(), stages: new Set([...types, "Builder"]) };
  const required = texts(schema["required"]);
  const fields = Object.entries(propertiesOf(schema)).map(([key, property]) => field(owner, key, property, required.includes(key), taken));
  const asked = fields
    .filter(({ isRequired }) => isRequired)
    .map((each, index, all) => ({ ...each, next: all[index + 1]?.stage ?? "Builder" }));
  return {
    doc: comment({ says: docOf(schema, `${owner}.`) }),
    isObject: true,
    ...extra(schema["additionalProperties"]),
    fields,
    asked,
    first: asked[0]?.stage ?? "Builder",
    stages: listing(asked.map(({ stage }) => stage)),
    keys: listing(fields.map(({ key }) => key)),
  };
}

/** What an object may hold besides: anything, unless the contract says of what type it is. */
function extra(schema: unknown): JsonObject {
  const typed = isObject(schema) ? heldBy(schema) : undefined;
  const { boxed, reader, writer, keeper } = typed ?? anything;
  return {
    extra: boxed,
    extraArgument: typed === undefined ? "@Nullable Object" : boxed,
    extraWriter: writer,
    extraReader: typed === undefined ? "" : `, ${reader}`,
    extraKeeper: typed === undefined ? "" : `, ${keeper}`,
  };
}

/** A list for a section that is there once or not at all. */
const listing = (all: readonly string[]): JsonObject[] => (all.length === 0 ? [] : [{ all: all.join(", ") }]);

interface Field extends JsonObject {
  readonly key: string;
  readonly isRequired: boolean;
  readonly stage: string;
}

function field(
  owner: string,
  key: string,
  schema: JsonObject,
  isRequired: boolean,
  taken: { readonly members: Set<string>; readonly stages: Set<string> },
): Field {
  const name = memberName(key, taken.members);
  taken.members.add(name);
  const stage = stageName(name, taken.stages);
  taken.stages.add(stage);
  const held = heldBy(schema);
  const stored = isRequired ? held : orNull(held);
  const hasPrimitive = held.type !== held.boxed && held.type !== "boolean";
  const says = docOf(schema, `${key}.`);
  const isDeprecated = schema["deprecated"] === true;
  const setter = { says: `Sets {@link ${owner}#${name}()}.`, isDeprecated };
  const value = isRequired
    ? schema["nullable"] === true
      ? "the value, which may be null"
      : "the value"
    : "the value, or null where it is absent";
  return {
    key: literal(key),
    name,
    isRequired,
    isOptional: !isRequired,
    stage,
    has: `has${stage.replace(/Stage(?=\d*$)/u, "")}`,
    held: stored.type,
    read: stored.read,
    kept: stored.keep(name),
    write: held.write(`this.${name}`),
    writer: held.writer,
    // A setter for literals: Java makes no Double of 1.
    primitive: !isRequired && hasPrimitive ? [{ plain: held.type }] : [],
    getterDoc: comment({ says, tags: [`@return ${value}`], isDeprecated }),
    stageDoc: comment({ says, tags: [`@param ${name} ${value}`, "@return what comes next"] }),
    setterDoc: comment({ ...setter, tags: [`@param ${name} ${value}`, "@return this builder"] }),
    primitiveDoc: comment({ ...setter, tags: [`@param ${name} the value`, "@return this builder"] }),
  };
}

const docOf = (schema: JsonObject, instead: string): string => html(String(schema["description"] || instead));
