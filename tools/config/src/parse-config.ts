import { isObject } from "@tools/contract/json";
import { locate, type ParseResult, parseJson, positionAt } from "@tools/json-text/positions";
import type { Config } from "./config.ts";
import { ConfigError } from "./config-error.ts";
import { duplicateKeys } from "./duplicate-keys.ts";
import { type Problem, problemsOf } from "./problems.ts";

/** A configuration file that was read. */
export interface ParsedConfig {
  readonly config: Config;
  /** Where a value is, as `path:line:column`, by its JSON pointer. */
  readonly placeOf: (pointer: string) => string;
}

/**
 * Parses a configuration file.
 *
 * @param path - Its name in messages.
 * @throws ConfigError with every problem in it.
 */
export function parseConfig(source: string, path: string): ParsedConfig {
  try {
    return parsed(source.replace(/^\uFEFF/u, ""), path);
  } catch (error) {
    throw error instanceof RangeError ? new ConfigError(`${path}:1:1: this is nested too deep.`) : error;
  }
}

function parsed(text: string, path: string): ParsedConfig {
  const placeAt = (offset: number): string => {
    const { line, column } = positionAt(text, offset);
    return `${path}:${line}:${column}`;
  };
  const value = objectOf(parseJson(text), placeAt);
  const placeOf = (pointer: string): string => placeAt(offsetOf(text, { pointer }));
  const problems = [
    ...duplicateKeys(text).map(({ key, offset }) => `${placeAt(offset)}: ${JSON.stringify(key)} is there twice. Remove one of them.`),
    ...problemsOf(value).map((problem) => `${placeAt(offsetOf(text, problem))}: ${problem.message}`),
  ];
  if (problems.length > 0) throw new ConfigError(problems.join("\n"));
  return { config: value as Config, placeOf }; // it has no problem, so it has the structure of the schema
}

function objectOf(parsed: ParseResult, placeAt: (offset: number) => string): unknown {
  if (!parsed.ok) throw new ConfigError(`${placeAt(parsed.span?.offset ?? 0)}: ${parsed.message}.`);
  if (isObject(parsed.value)) return parsed.value;
  throw new ConfigError(`${placeAt(0)}: the configuration must be an object: { "diff": … }.`);
}

function offsetOf(text: string, { pointer, isKey = false }: Pick<Problem, "pointer" | "isKey">): number {
  const found = locate(text, [pointer]).get(pointer);
  return (isKey ? found?.key : found?.value)?.offset ?? 0;
}
