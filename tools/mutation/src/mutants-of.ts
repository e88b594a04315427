import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Mutant } from "@stryker-mutator/api/core";
import type { Logger } from "@stryker-mutator/api/logging";
import { Instrumenter } from "@stryker-mutator/instrumenter";

/** Every mutant of the sources of a package, tests and their helpers apart. File names are relative to the package. */
export async function mutantsOf(folder: string, sources: string): Promise<readonly Mutant[]> {
  const files = globSync(`${sources}/**/*.ts`, { cwd: folder })
    .filter((name) => !/\.test\.ts$|\/testing\//.test(name))
    .sort()
    .map((name) => ({ name, content: readFileSync(join(folder, name), "utf8"), mutate: true }))
    .filter(({ content }) => !exportsByString.test(content));
  return (await new Instrumenter(silent).instrument(files, { plugins: null, excludedMutations: [], ignorers: [] })).mutants;
}

/** Stryker cannot mutate a file with such an export, and the files that have one only list others. */
const exportsByString = /^export \{ \w+ as "/m;

const no = (): boolean => false;
const ignore = (): void => {};
const silent: Logger = {
  ...{ isTraceEnabled: no, isDebugEnabled: no, isInfoEnabled: no, isWarnEnabled: no, isErrorEnabled: no, isFatalEnabled: no },
  ...{ trace: ignore, debug: ignore, info: ignore, warn: ignore, error: ignore, fatal: ignore },
};
