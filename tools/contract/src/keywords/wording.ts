import type { Constraint, ResolvedSchema } from "../schema/resolved-schema.ts";

/** The bounds of a resolved schema in words, each a phrase that can begin a sentence: `At least 128`. `code` marks what is no English. */
export const boundsOf = (resolved: ResolvedSchema, code: Code = (text) => `\`${text}\``): string[] =>
  resolved.constraints.flatMap((constraint) => phrases[constraint.keyword]?.(constraint, code) ?? []);

type Code = (text: string) => string;

type Phrase = (constraint: Constraint, code: Code) => string | undefined;

const items = (count: unknown): string => `${String(count)} ${count === 1 ? "item" : "items"}`;
const characters = (count: unknown): string => `${String(count)} ${count === 1 ? "character" : "characters"}`;

const phrases: Readonly<Partial<Record<Constraint["keyword"], Phrase>>> = {
  minimum: ({ value }) => `At least ${String(value)}`,
  maximum: ({ value }) => `At most ${String(value)}`,
  exclusiveMinimum: ({ value }) => `More than ${String(value)}`,
  exclusiveMaximum: ({ value }) => `Less than ${String(value)}`,
  minLength: ({ value }) => `At least ${characters(value)}`,
  maxLength: ({ value }) => `At most ${characters(value)}`,
  pattern: ({ value }, code) => `Matches ${code(String(value))}`,
  format: ({ value }, code) => formatPhrases[String(value)] ?? `In the format ${code(String(value))}`,
  minItems: ({ value }) => `At least ${items(value)}`,
  maxItems: ({ value }) => `At most ${items(value)}`,
  uniqueItems: ({ value }) => (value === true ? "No item twice" : undefined),
};

const formatPhrases: Readonly<Record<string, string>> = {
  uri: "An absolute URI",
  uuid: "A UUID",
  "date-time": "A date and time as in RFC 3339",
};
