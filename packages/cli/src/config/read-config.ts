import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { type Arguments, UsageError } from "@tools/command-line";
import { ConfigError, findConfig, type ParsedConfig, parseConfig } from "@tools/config";
import { reasonOf } from "../input/files/reason.ts";

/**
 * The configuration that `--config` names, otherwise the closest one; undefined if there is none, or with `--no-config`.
 *
 * @throws UsageError if it can't be read, or is invalid.
 */
export function readConfig({ config: named, "no-config": none }: Arguments["options"], folder: string): ParsedConfig | undefined {
  if (none === true) return undefined;
  const file = typeof named === "string" ? named : findConfig(folder);
  if (file === undefined) return undefined;
  const name = file === named ? file : relative(folder, file);
  try {
    return parseConfig(readFileSync(file, "utf8"), name);
  } catch (error) {
    if (error instanceof ConfigError) throw new UsageError(error.message);
    throw new UsageError(`Can't read ${name}: ${reasonOf(error)}`);
  }
}
