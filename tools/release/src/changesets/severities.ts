import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ConfigError, configName, type ParsedConfig, parseConfig, withoutSeverities } from "@tools/config";
import { UserError } from "../user-error.ts";

/**
 * The configuration at the root of the repository, with the severities of changes.
 *
 * @throws UserError if the file is invalid.
 */
export async function readConfig(root: string): Promise<ParsedConfig> {
  const text = await readFile(join(root, configName), "utf8").catch(() => "{}"); // without the file, there are no severities
  try {
    return parseConfig(text, configName);
  } catch (error) {
    throw error instanceof ConfigError ? new UserError(error.message) : error;
  }
}

/** Removes the severities that a release has used, by index. Those for every change of a rule stay. */
export async function removeUsedSeverities(root: string, used: readonly number[]): Promise<void> {
  if (used.length === 0) return;
  const file = join(root, configName);
  await writeFile(file, withoutSeverities(await readFile(file, "utf8"), used));
}
