import { dialect } from "../dialect.ts";
import { isObject, type Json } from "../json.ts";
import { baseUrl } from "../project.ts";
import { argument, flag, text } from "./common/argument.ts";
import type { KeywordDefinition, KeywordPage } from "./common/definition.ts";

/** The keywords that tell people and programs something, and reject nothing. */

export const $schema: KeywordDefinition<string> = {
  kind: "annotation",
  about: "The dialect: always this one. May be left out.",
  argument: { ...text, schema: { const: dialect } },
};

export const $id: KeywordDefinition<string> = {
  kind: "annotation",
  about: `${baseUrl} and the name of this file. May be left out; stands at the root alone.`,
  argument: {
    ...text,
    schema: { type: "string", pattern: `^${baseUrl.replaceAll(".", "\\.")}[a-z][a-z0-9]*(-[a-z0-9]+)*\\.schema\\.json$` },
  },
};

export const $comment: KeywordDefinition<string> = {
  kind: "annotation",
  about: "A note for those who edit the schema. It is in no package's code.",
  argument: text,
};

export const title: KeywordDefinition<string> = {
  kind: "annotation",
  about: "The name of the type, in PascalCase. May be left out: the file's name gives it.",
  argument: text,
};

export const description: KeywordDefinition<string> = {
  kind: "annotation",
  about: "What it means, in a sentence for somebody who has never seen it.",
  argument: argument(
    "a string that is not empty",
    { type: "string", pattern: "\\S" },
    (value) => typeof value === "string" && value.trim() !== "",
  ),
};

export const examples: KeywordDefinition<readonly Json[]> = {
  kind: "annotation",
  about: "Values that this schema accepts. The first is the canonical one.",
  argument: argument("an array", { type: "array" }, Array.isArray),
};

export const standard: KeywordDefinition<Json> = {
  kind: "annotation",
  about: "What a reader may take for a property that is left out.",
  argument: argument("any value", {}, () => true),
};

export const deprecated: KeywordDefinition<boolean> = {
  kind: "annotation",
  about: "Whether writers are asked to leave it out.",
  argument: flag,
};

export const readOnly: KeywordDefinition<boolean> = {
  kind: "annotation",
  about: "Whether only the service sets it, so that requests leave it out. It never changes a result.",
  argument: flag,
};

export const writeOnly: KeywordDefinition<boolean> = {
  kind: "annotation",
  about: "Whether only requests have it, such as a secret, so that responses leave it out. It never changes a result.",
  argument: flag,
};

export const unit: KeywordDefinition<string> & { readonly page: KeywordPage } = {
  kind: "annotation",
  about: 'What a number counts. "none" where there is no unit.',
  argument: argument(
    'a string that is not empty ("none" where there is no unit)',
    {
      type: "string",
      minLength: 1,
      examples: ["none", "seconds", "milliseconds since the Unix epoch", "bytes", "bytes per second", "bits per second", "pixels"],
    },
    (value) => typeof value === "string" && value !== "",
  ),
  page: {
    mark: "in another unit",
    means: "States what a number counts: milliseconds since the Unix epoch, bytes, pixels. It rejects nothing.",
    strict: "Does not look at it.",
    tolerant: "Does not look at it.",
    fix: "Convert before sending; no validator can see a wrong unit.",
  },
};

export const openEnum: KeywordDefinition<boolean> & { readonly page: KeywordPage } = {
  kind: "modifier",
  about: "Whether later versions may add values, so that readers must accept any.",
  argument: flag,
  page: {
    mark: "not a value of this version",
    means: "Marks an enum as open: later versions of the contract may add values.",
    strict: "Rejects values that this version does not list: a writer knows only these.",
    tolerant: "Keeps other values and reports them under the keyword enum.",
    fix: "In a reader, handle the values that you know and have a default branch for the rest.",
  },
};

export const enumDescriptions: KeywordDefinition<Readonly<Record<string, string>>> = {
  kind: "annotation",
  about: "What each value of the enum means.",
  argument: argument(
    "an object from enum value to sentence",
    { type: "object", additionalProperties: { type: "string" } },
    (value) => isObject(value) && Object.values(value).every((meaning) => typeof meaning === "string"),
  ),
};
