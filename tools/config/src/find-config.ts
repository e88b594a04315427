import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { project } from "@tools/contract";

/** The name of the configuration file. */
export const configName: string = `${project.command}.config.json`;

/** The closest configuration file of a folder and those above it, up to the root of the repository; undefined if there is none. */
export function findConfig(folder: string): string | undefined {
  const file = join(folder, configName);
  if (existsSync(file)) return file;
  const above = dirname(folder);
  return above === folder || existsSync(join(folder, ".git")) ? undefined : findConfig(above);
}
