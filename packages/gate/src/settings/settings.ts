import { readFileSync } from "node:fs";
import { didYouMean, UsageError } from "@tools/command-line";
import type { GateEngine, GateOptionName } from "@tools/config/gate";
import { type CheckOptions, type Mode, modelNames } from "../check/check.ts";
import type { Level } from "../monitoring/log.ts";
import type { GivenValues } from "./read-settings.ts";
import { parseBytes, parseCount, parseDuration } from "./units.ts";

/** The options of a command, read and checked. The methods read those that not every engine has. */
export interface Settings {
  readonly engine: GateEngine;
  readonly in: readonly string[];
  readonly accepted: string;
  readonly rejected: string;
  readonly check: CheckOptions;
  /** The number of messages that may be held at a time. */
  readonly inFlight: number;
  readonly host: string;
  readonly port: number | undefined;
  readonly logLevel: Level;
  readonly text: (name: GateOptionName) => string | undefined;
  readonly list: (name: GateOptionName) => readonly string[];
  readonly count: (name: GateOptionName) => number;
  /** In milliseconds. */
  readonly duration: (name: GateOptionName) => number;
  /** The content of the file that an option names. */
  readonly file: (name: GateOptionName) => string | undefined;
}

/** @throws UsageError with one sentence. */
export function settingsOf(values: GivenValues): Settings {
  const text = (name: GateOptionName): string | undefined => {
    const value = values.get(name)?.value;
    return value === undefined ? undefined : String(value);
  };
  const required = (name: GateOptionName): string => {
    const value = text(name);
    if (value === undefined) throw new UsageError(`Missing option --${name}. Run session-schema-gate help run for details.`);
    return value;
  };
  const list = (name: GateOptionName): readonly string[] => {
    const value = values.get(name)?.value;
    return value === undefined || value === true ? [] : typeof value === "string" ? [value] : value;
  };
  const parsed = <T>(name: GateOptionName, parse: (text: string) => T | undefined, expected: string): T => {
    const value = required(name);
    const result = parse(value);
    if (result === undefined) throw new UsageError(`${values.get(name)?.from} must be ${expected}, got ${JSON.stringify(value)}.`);
    return result;
  };
  const count = (name: GateOptionName): number => parsed(name, parseCount, "a whole number above 0");
  const engine = required("engine") as GateEngine; // the reader has checked it against the values of the option
  required("in");
  return {
    engine,
    in: list("in"),
    accepted: required("accepted"),
    rejected: required("rejected"),
    check: {
      model: modelNamed(required("model")),
      mode: required("mode") as Mode, // checked in the same way
      maxBytes: parsed("max-bytes", parseBytes, "a size such as 500kB or 64MB"),
    },
    inFlight: count("in-flight"),
    host: required("host"),
    port: values.get("port") === undefined ? undefined : count("port"),
    logLevel: required("log-level") as Level, // checked in the same way
    text,
    list,
    count,
    duration: (name) => parsed(name, parseDuration, "a duration such as 500ms, 30s, 10m or 2h"),
    file: (name) => {
      const path = text(name);
      return path === undefined ? undefined : contentOf(path, values.get(name)?.from ?? "");
    },
  };
}

function modelNamed(name: string): string {
  const found = modelNames.find((each) => each === name) ?? modelNames.find((each) => each.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found;
  throw new UsageError(`Unknown model ${JSON.stringify(name)}.${didYouMean(name, modelNames) || ` Models: ${modelNames.join(", ")}.`}`);
}

function contentOf(path: string, from: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(`Can't read ${path}, which ${from} names: ${(error as NodeJS.ErrnoException).code}.`); // node:fs throws no other error
  }
}
