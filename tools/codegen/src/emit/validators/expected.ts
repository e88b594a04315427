import type { Schema } from "@tools/contract";
import type { Json, JsonType } from "@tools/contract/json";

/** What a keyword asks for, as a phrase that fits behind "must be". */
export function expected(keyword: string, schema: Schema): string {
  const phrase = phrases[keyword];
  if (phrase === undefined) throw new Error(`no phrase for the keyword ${keyword}`);
  return phrase(schema);
}

/** The words among which a misspelt value may be looked for. */
export const alternatives = (keyword: string, schema: Schema): string[] =>
  keyword === "enum" ? (schema.enum ?? []).filter((value) => typeof value === "string") : [];

const phrases: Readonly<Record<string, (schema: Schema) => string>> = {
  type: ({ type }) => list([type].flat().map((name) => typePhrases[name as JsonType])), // a keyword `type` only holds names of types
  enum: ({ enum: values = [] }) => (values.length === 1 ? quoted(values[0]) : `one of ${list(values.map(quoted))}`),
  const: ({ const: value }) => quoted(value),
  minimum: ({ minimum }) => `at least ${minimum}`,
  maximum: ({ maximum }) => `at most ${maximum}`,
  exclusiveMinimum: ({ exclusiveMinimum }) => `more than ${exclusiveMinimum}`,
  exclusiveMaximum: ({ exclusiveMaximum }) => `less than ${exclusiveMaximum}`,
  minLength: ({ minLength }) => `at least ${counted(minLength, "character")} long`,
  maxLength: ({ maxLength }) => `at most ${counted(maxLength, "character")} long`,
  pattern: ({ pattern }) => `a string that matches ${pattern}`,
  format: ({ format = "" }) => formatPhrases[format] ?? `a string in the format ${format}`,
  minItems: ({ minItems }) => `an array of at least ${counted(minItems, "item")}`,
  maxItems: ({ maxItems }) => `an array of at most ${counted(maxItems, "item")}`,
  uniqueItems: () => "an array without duplicates",
  "false schema": () => "absent",
};

const typePhrases: Readonly<Record<JsonType, string>> = {
  null: "null",
  boolean: "true or false",
  integer: "an integer",
  number: "a number",
  string: "a string",
  array: "an array",
  object: "an object",
};

const formatPhrases: Readonly<Record<string, string>> = {
  date: "a date such as 2020-04-23",
  time: "a time such as 18:39:34Z",
  "date-time": "a date and time such as 2020-04-23T18:39:34Z",
  duration: "a duration such as PT1H",
  email: "an email address",
  hostname: "a hostname",
  ipv4: "an IPv4 address",
  ipv6: "an IPv6 address",
  uri: "an absolute URI such as https://example.com/a",
  uuid: "a UUID",
};

const counted = (count: number | undefined, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

const quoted = (value: Json | undefined): string => JSON.stringify(value);

/** `a, b or c`. */
const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
