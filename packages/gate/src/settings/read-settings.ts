import { existsSync, readFileSync } from "node:fs";
import { type Arguments, didYouMean, type OptionValue, oneOf, UsageError } from "@tools/command-line";
import { ConfigError, configName, findConfig, parseConfig } from "@tools/config";
import { type GateOption, type GateOptionName, gateKey, gateOptions } from "@tools/config/gate";

/** Where a value was given, for messages. */
interface Given {
  readonly value: OptionValue;
  readonly from: string;
}

/** The value of an option, wherever it was given. */
export interface GivenValues {
  readonly get: (name: GateOptionName) => Given | undefined;
}

/** The environment variable of an option: `SESSION_SCHEMA_GATE_MAX_BYTES` for `max-bytes`. */
export const variableOf = (name: string): string => `SESSION_SCHEMA_GATE_${name.replaceAll("-", "_").toUpperCase()}`;

/**
 * Reads the options. A flag overrides an environment variable, which overrides the configuration file, which overrides the default.
 *
 * @throws UsageError with one sentence.
 */
export function readValues({ options }: Pick<Arguments, "options">, env: NodeJS.ProcessEnv, folder: string): GivenValues {
  rejectUnknownVariables(env);
  const config = configOf(options["config"], folder);
  return {
    get: (name) => {
      const option: GateOption = gateOptions[name];
      const flag = options[name];
      if (flag !== undefined) return { value: flag, from: `--${name}` };
      const variable = env[variableOf(name)];
      if (variable !== undefined && variable !== "") return checked(option, variable, variableOf(name));
      const configured = config.values[gateKey(name)];
      if (configured !== undefined)
        return { value: Array.isArray(configured) ? configured : String(configured), from: config.placeOf(gateKey(name)) };
      return option.default === undefined ? undefined : { value: option.default, from: "the default" };
    },
  };
}

function checked({ values, isRepeatable }: GateOption, text: string, from: string): Given {
  if (values !== undefined && !values.includes(text))
    throw new UsageError(`${from} must be ${oneOf(values)}, got ${JSON.stringify(text)}.${didYouMean(text, values)}`);
  return { value: isRepeatable === true ? text.split(",").map((part) => part.trim()) : text, from };
}

/** A misspelled variable would silently be without effect. */
function rejectUnknownVariables(env: NodeJS.ProcessEnv): void {
  const known = [...Object.keys(gateOptions), "config"].map(variableOf);
  const unknown = Object.keys(env).find((name) => name.startsWith(variableOf("")) && !known.includes(name));
  if (unknown !== undefined) throw new UsageError(`Unknown environment variable ${unknown}.${didYouMean(unknown, known)}`);
}

interface FileValues {
  readonly values: Readonly<Record<string, string | number | readonly string[]>>;
  readonly placeOf: (key: string) => string;
}

function configOf(given: OptionValue | undefined, folder: string): FileValues {
  const path = given === undefined ? findConfig(folder) : String(given);
  if (path === undefined) return { values: {}, placeOf: () => configName };
  if (!existsSync(path)) throw new UsageError(`Can't find the configuration ${path}.`);
  try {
    const { config, placeOf } = parseConfig(readFileSync(path, "utf8"), path);
    return { values: config.gate ?? {}, placeOf: (key) => placeOf(`/gate/${key}`) };
  } catch (error) {
    throw error instanceof ConfigError ? new UsageError(error.message) : error;
  }
}
