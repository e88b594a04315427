import { createHash } from "node:crypto";
import { join } from "node:path";
import { renderJson } from "../emit/emitter.ts";
import { digestOf } from "../files/digest.ts";
import { readFiles, readText } from "../files/read.ts";
import { toGeneratorInput } from "./input.ts";
import { generatorHome } from "./run.ts";
import type { Sdk, SdkSource } from "./sdk.ts";

/**
 * The digests of the input and of the generated files of a package. It is committed next to them, so that Java is needed only if one of them
 * changes.
 */
export interface Lock {
  readonly inputs: string;
  readonly outputs: string;
}

export const lockOf = async (sdk: Sdk, source: SdkSource, files: ReadonlyMap<string, string>): Promise<Lock> => ({
  inputs: await inputsOf(sdk, source),
  outputs: digestOf(files),
});

/** The committed lock; undefined before the package was ever made. */
export async function readLock(root: string, sdk: Sdk): Promise<Lock | undefined> {
  const text = await readText(join(root, lockPath(sdk)));
  return text === undefined ? undefined : (JSON.parse(text) as Lock); // written by renderLock
}

export const renderLock = (lock: Lock): string => renderJson(lock);

export const lockPath = (sdk: Sdk): string => `${sdk.package}/.codegen.json`;

/** The same as a pattern of files that are all generated. */
export const lockPattern = (sdk: Sdk): string => `${sdk.package}/.codegen*json`;

/** One hash over everything that determines the result: what is rendered, the emitter with its templates, the generator's version, the formatter. */
async function inputsOf(sdk: Sdk, { input, files }: SdkSource): Promise<string> {
  const code = await readFiles(generatorHome, [`src/emit/${sdk.target}`, "src/openapi-generator/formatters"]);
  const program = await readText(join(generatorHome, "openapitools.json"));
  return createHash("sha256")
    .update(digestOf(new Map([...code].filter(([path]) => !path.endsWith(".test.ts")))))
    .update(JSON.stringify([program, toGeneratorInput(input), files]))
    .digest("hex");
}
