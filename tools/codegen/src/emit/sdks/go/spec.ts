import { goName, withArticle } from "@tools/contract";
import { isObject, type Json, type JsonObject } from "@tools/contract/json";
import { componentsOf, kindAndValue, referenceIn } from "../spec.ts";
import { fieldName, ownNames, suffixed } from "./names.ts";
import { goRoot, goValue, heldIn, orNull, quoted, type Value } from "./values.ts";

/** The spec with what the templates write: for each component and each property an `x-go`, worded in Go. */
export function goSpec(spec: JsonObject): JsonObject {
  const schemas = componentsOf(spec);
  const taken = new Set([...exported, ...Object.keys(schemas)]);
  const worded = Object.entries(schemas).map(([name, schema]): [string, Json] => [
    name,
    isObject(schema) ? component(name, schema, schemas, taken) : schema,
  ]);
  return { ...spec, components: { schemas: Object.fromEntries(worded) } };
}

/** What the package's hand-written part exports. */
const exported = ["ContractHash", "ContractVersion", "Ptr", "ReadError"];

function component(name: string, schema: JsonObject, components: JsonObject, taken: Set<string>): JsonObject {
  const said = { doc: comment(introduced(name, text(schema["description"]))), ...deprecation(schema) };
  const { kind, value } = kindAndValue(schema);
  if (kind === "enum") return { ...schema, "x-go": { ...said, ...enumeration(name, schema, taken) } };
  if (kind === "alias") return { ...schema, "x-go": { ...said, value: { alias: referenceIn(value) ?? "" } } };
  if (kind !== "object") return { ...schema, "x-go": { ...said, ...defined(goRoot(value, components)) } };
  const fields = fieldsOf(schema, components);
  return { ...schema, ...placeholder(fields), "x-go": { ...said, ...struct(name, fields, unknown(schema, components), taken) } };
}

/** A type that is defined by another: `type Note string`. Go converts between two types with a name, and needs no word for others. */
function defined({ type, nilable, read, write }: Value): JsonObject {
  const isConverted = !nilable || type === "json.RawMessage";
  return { value: { type, read, isConverted, write: write("w", isConverted ? `${type}(v)` : "v") }, usesJSON: type.includes("json.") };
}

/** What holds the properties that the contract does not name; it may say of which type they are. */
function unknown({ additionalProperties }: JsonObject, components: JsonObject): Unknown {
  const { type, reader, writer } = heldIn(additionalProperties, components);
  return isObject(additionalProperties)
    ? { type, writer, keep: `keepAs(r, &v.Unknown, ${reader})`, doc: "name" }
    : { type, writer, keep: "r.keep(&v.Unknown)", doc: "know, each as the text of its value" };
}

interface Unknown extends JsonObject {
  type: string;
}

/** openapi-generator makes no model of an object that has no properties. */
const placeholder = (fields: readonly Field[]): JsonObject =>
  fields.length > 0 ? {} : { properties: { placeholder: { type: "string" } } };

function enumeration(
  name: string,
  { enum: values, "x-enum-descriptions": meanings, "x-open-enum": open }: JsonObject,
  taken: Set<string>,
): JsonObject {
  const texts = list(values).map(String);
  const constants = texts.map((value) => unique(goName(`${name} ${value}`), "Value", taken));
  return {
    open: open === true,
    expected: quoted(listed(texts.map((value) => JSON.stringify(value)))),
    all: constants.join(", "),
    constants: constants.map((constant, i) => ({
      name: constant,
      value: quoted(texts[i] ?? ""),
      doc: comment(text(list(meanings)[i]) || `${constant} is ${quoted(texts[i] ?? "")}.`),
    })),
  };
}

/** What the template for a struct needs to know of a property. */
interface Field extends JsonObject {
  name: string;
  type: string;
  key: string;
  required: boolean;
}

function fieldsOf({ properties, required }: JsonObject, components: JsonObject): Field[] {
  const taken = new Set(ownNames);
  return Object.entries(isObject(properties) ? properties : {}).map(([key, schema]) =>
    field(key, isObject(schema) ? schema : {}, list(required).includes(key), components, taken),
  );
}

function field(key: string, schema: JsonObject, required: boolean, components: JsonObject, taken: Set<string>): Field {
  const name = fieldName(key, taken);
  taken.add(name);
  const plain = goValue(schema, components);
  const value = !required || schema["nullable"] === true ? orNull(plain) : plain;
  const to = `w.key(${quoted(key)})`;
  return {
    name,
    type: value.type,
    key: quoted(key),
    tag: tag(key, required),
    doc: comment(text(schema["description"])),
    read: value.read,
    write: required ? value.write(to, `v.${name}`) : plain.write(to, plain.nilable ? `v.${name}` : `*v.${name}`),
    required,
    ...deprecation(schema),
  };
}

function struct(name: string, fields: readonly Field[], unknown: Unknown, taken: Set<string>): JsonObject {
  const required = fields.filter((field) => field.required);
  return {
    usesJSON: [unknown, ...fields].some(({ type }) => type.includes("json.")),
    struct: {
      fields: [...fields],
      unknown,
      required,
      ...(fields.length > 0 ? { keys: fields.map(({ key }) => key).join(", ") } : {}),
      ...(required.length > 0 ? { constructor: constructorOf(name, required, taken) } : {}),
    },
  };
}

function constructorOf(name: string, fields: readonly Field[], taken: Set<string>): JsonObject {
  const named = fields.map(({ name, type }) => ({ name, type, parameter: parameter(name) }));
  return {
    name: unique(`New${name}`, "Value", taken),
    one: withArticle(name),
    parameters: named.map((each) => `${each.parameter} ${each.type}`).join(", "),
    values: named.map((each) => `${each.name}: ${each.parameter}`).join(", "),
  };
}

/** What encoding/json would need; some names do not fit in a tag, and are read and written all the same. */
const tag = (key: string, required: boolean): string =>
  /^[\p{L}\p{N}!#$%&()*+./:;<=>?@[\]^_{|}~ -]+$/u.test(key) && key !== "-" ? `\`json:"${key}${required ? "" : ",omitempty"}"\`` : "";

/** `ID` is the parameter `id`, `Mp4URL` is `mp4URL`, and `Type` is `typeValue`. */
function parameter(name: string): string {
  const lower = name.replace(/^\p{Lu}+(?=\p{Lu}\p{Ll}|$)|^\p{Lu}/u, (start) => start.toLowerCase());
  return reserved.has(lower) ? `${lower}Value` : lower;
}

const reserved: ReadonlySet<string> = new Set(
  (
    "break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select " +
    "struct switch type var any bool byte error false float64 int64 json nil string true"
  ).split(" "),
);

function unique(name: string, suffix: string, taken: Set<string>): string {
  const free = suffixed(name, suffix, taken);
  taken.add(free);
  return free;
}

/** The lines of a comment, none longer than people like to read. */
function comment(said: string): string[] {
  const lines = [""];
  for (const word of said.split(/\s+/u).filter((each) => each !== "")) {
    const line = lines.at(-1) ?? "";
    if (line === "") lines[lines.length - 1] = word;
    else if (line.length + word.length < 110) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.filter((line) => line !== "");
}

const deprecation = ({ deprecated }: JsonObject): JsonObject => (deprecated === true ? { deprecated: true } : {});

/** A type's comment begins with its name: `Session is one continuous run`, `RecordingStatus says how far`. */
function introduced(name: string, said: string): string {
  if (/^(?:An?|The|One|Each|Every) /u.test(said)) return `${name} is ${uncapitalised(said)}`;
  if (/^(?:How|Wh\p{Ll}+) /u.test(said)) return `${name} says ${uncapitalised(said)}`;
  return `${name}: ${uncapitalised(said)}`;
}

const uncapitalised = (said: string): string => (/^\p{Lu}(?:\p{Ll}| )/u.test(said) ? said.slice(0, 1).toLowerCase() + said.slice(1) : said);

const listed = (texts: readonly string[]): string =>
  [texts.slice(0, -1).join(", "), ...texts.slice(-1)].filter((part) => part !== "").join(" or ");

const text = (value: Json | undefined): string => (typeof value === "string" ? value : "");

const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
