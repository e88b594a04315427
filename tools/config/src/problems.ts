import { nearest } from "@tools/command-line";
import { stockAjv } from "@tools/contract/ajv";
import { escapePointer, isObject, type Json } from "@tools/contract/json";
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { configSchema } from "./config-schema.ts";

/** One thing that is wrong with a configuration, as a sentence. */
export interface Problem {
  readonly pointer: string;
  /** Whether it is about the key at the pointer, and not about its value. */
  readonly isKey?: boolean;
  readonly message: string;
}

export function problemsOf(value: unknown): Problem[] {
  validate ??= stockAjv({ allErrors: true, verbose: true }).compile(configSchema);
  return validate(value) ? [] : (validate.errors ?? []).map(problemOf);
}

let validate: ValidateFunction | undefined;

function problemOf({ keyword, instancePath, params, data, schema, parentSchema }: ErrorObject): Problem {
  const name = JSON.stringify(instancePath.split("/").findLast((step) => !/^\d*$/u.test(step)) ?? "configuration");
  const at = (message: string): Problem => ({ pointer: instancePath, message });
  switch (keyword) {
    case "additionalProperties": {
      const key = String(params["additionalProperty"]);
      const known = Object.keys(propertiesOf(parentSchema));
      const hint = hintFor(key, known) || ` Known keys: ${known.join(", ")}.`;
      return { pointer: `${instancePath}/${escapePointer(key)}`, isKey: true, message: `unknown key ${JSON.stringify(key)}.${hint}` };
    }
    case "required": {
      const key = String(params["missingProperty"]);
      return at(`${JSON.stringify(key)} is missing: ${descriptionOf(propertiesOf(parentSchema)[key])}.`);
    }
    case "enum":
      return at(notListed(name, data, strings(schema)));
    case "type":
      return at(`${name} must be ${withArticle(String(schema))}, got ${excerpt(data)}.`);
    case "minItems":
      return at(`${name} must have at least one entry, or be left out.`);
    case "uniqueItems":
      return at(`${name} has an entry twice.`);
    case "minLength":
      return at(`${name} is empty: ${descriptionOf(parentSchema)}.`);
    default: // "pattern", the only other keyword
      return at(
        name === '"reason"'
          ? `${name} is empty: say ${descriptionOf(parentSchema)}.`
          : `${name} must be empty or begin with "/", got ${excerpt(data)}.`,
      );
  }
}

function notListed(name: string, found: unknown, known: readonly string[]): string {
  const hint = typeof found === "string" ? hintFor(found, known) : "";
  // More than a few are in the documentation.
  if (known.length > 9)
    return `unknown ${name.slice(1, -1)} ${excerpt(found)}.${hint || " The guide on changing the contract lists them all."}`;
  return `${name} must be one of ${known.join(", ")}, got ${excerpt(found)}.${hint}`;
}

function hintFor(found: string, known: readonly string[]): string {
  const near = nearest(found, known);
  return near === undefined ? "" : ` Did you mean ${near}?`;
}

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.filter((each) => typeof each === "string") : []);

const propertiesOf = (schema: unknown): Record<string, Json> =>
  isObject(schema) && isObject(schema["properties"]) ? schema["properties"] : {};

const descriptionOf = (schema: unknown): string => (isObject(schema) ? String(schema["description"]) : "");

const withArticle = (type: string): string => (/^[aeiou]/u.test(type) ? `an ${type}` : `a ${type}`);

const excerpt = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};
