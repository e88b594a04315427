import { dialect } from "../dialect.ts";
import { isObject, type Json } from "../json.ts";
import { baseUrl } from "../project.ts";
import { argument, flag, text } from "./common/argument.ts";
import type { KeywordDefinition, KeywordPage } from "./common/definition.ts";

/** The keywords that describe a value, and reject nothing. */

export const $schema: KeywordDefinition<string> = {
  kind: "annotation",
  about: "The dialect, which is the same for all models. Optional.",
  argument: { ...text, schema: { const: dialect } },
};

export const $id: KeywordDefinition<string> = {
  kind: "annotation",
  about: `${baseUrl} followed by the name of this file. Optional; only at the root.`,
  argument: {
    ...text,
    schema: { type: "string", pattern: `^${baseUrl.replaceAll(".", "\\.")}[a-z][a-z0-9]*(-[a-z0-9]+)*\\.schema\\.json$` },
  },
};

export const $comment: KeywordDefinition<string> = {
  kind: "annotation",
  about: "A note for authors of the schema. It isn't in generated code.",
  argument: text,
};

export const title: KeywordDefinition<string> = {
  kind: "annotation",
  about: "The name of the type, in PascalCase. By default, derived from the file name.",
  argument: text,
};

export const description: KeywordDefinition<string> = {
  kind: "annotation",
  about: "The meaning, in a sentence for readers who have never seen it.",
  argument: argument("a non-empty string", { type: "string", pattern: "\\S" }, (value) => typeof value === "string" && value.trim() !== ""),
};

export const examples: KeywordDefinition<readonly Json[]> = {
  kind: "annotation",
  about: "Values that this schema accepts. The first is the canonical one.",
  argument: argument("an array", { type: "array" }, Array.isArray),
};

export const standard: KeywordDefinition<Json> = {
  kind: "annotation",
  about: "The value that a reader may assume for an absent property.",
  argument: argument("any value", {}, () => true),
};

export const deprecated: KeywordDefinition<boolean> = {
  kind: "annotation",
  about: "Whether writers should stop sending it.",
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

/** The unit that makes a number a point in time, so that every language reads it as one of its times, too. */
export const timeUnit = "milliseconds since the Unix epoch";

export const unit: KeywordDefinition<string> & { readonly page: KeywordPage } = {
  kind: "annotation",
  about: 'The unit of a number, or "none".',
  argument: argument(
    'a non-empty string ("none" if there is no unit)',
    {
      type: "string",
      minLength: 1,
      examples: ["none", "seconds", timeUnit, "bytes", "bytes per second", "bits per second", "pixels"],
    },
    (value) => typeof value === "string" && value !== "",
  ),
  page: {
    mark: "in another unit",
    means: `States the unit of a number: ${timeUnit}, bytes, pixels. It rejects nothing.`,
    strict: "Ignores it.",
    tolerant: "Ignores it.",
    fix: "Convert the number before you send it. A validator can't detect a wrong unit.",
  },
};

export const openEnum: KeywordDefinition<boolean> & { readonly page: KeywordPage } = {
  kind: "modifier",
  about: "Whether later versions may add values to the enum, or models to the union, so that readers must accept any.",
  argument: flag,
  page: {
    mark: "not a value of this version",
    means: "Marks an enum or a tagged union as open: later versions of the contract may add values, or models.",
    strict: "Rejects values and tags that this version doesn't list.",
    tolerant: "Keeps other values and reports them under the keyword enum. Keeps objects with other tags and reports them under oneOf.",
    fix: "In a reader, handle the known values, and have a default branch for others.",
  },
};

export const enumDescriptions: KeywordDefinition<Readonly<Record<string, string>>> = {
  kind: "annotation",
  about: "The meaning of each value of the enum.",
  argument: argument(
    "an object from enum value to sentence",
    { type: "object", additionalProperties: { type: "string" } },
    (value) => isObject(value) && Object.values(value).every((meaning) => typeof meaning === "string"),
  ),
};
