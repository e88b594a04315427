import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "@tools/conformance";

/** The folder of the package. */
export const home: string = import.meta.dirname;

/** The folder in which these tests build the artifact. Other tests that build at the same time use other folders. */
export const output: string = join(home, "target/package");

/** Runs Maven in a folder, and returns its output. */
export const mvn = (folder: string, ...args: readonly string[]): Promise<string> =>
  runProgram(folder, "mvn", "--batch-mode", "--no-transfer-progress", ...args);

export const pom: string = await readFile(join(home, "pom.xml"), "utf8");

/** The name of the jar, without classifier and extension. */
export const artifact: string = `session-schema-${/<artifactId>session-schema<\/artifactId>\s*<version>(.*?)</.exec(pom)?.[1]}`;
