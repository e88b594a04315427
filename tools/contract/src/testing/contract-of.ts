import type { Contract } from "../contract.ts";
import type { JsonObject } from "../json.ts";
import { load } from "../load/load.ts";
import type { SourceFile } from "../load/parse.ts";
import { type Problem, renderProblems } from "../load/problem.ts";
import { folders } from "../project.ts";

/** Schema files for tests, by slug, each as text or as JSON. */
export type Files = Readonly<Record<string, string | JsonObject>>;

export const sourceFiles = (files: Files): SourceFile[] =>
  Object.entries(files).map(([slug, schema]) => ({
    path: `${folders.schemas}/${slug}.schema.json`,
    text: typeof schema === "string" ? schema : JSON.stringify(schema, null, 2),
  }));

/** The contract of valid files, and of an `operations.yaml` if given. */
export async function contractOf(files: Files, operations?: string): Promise<Contract> {
  const loaded = await load(sourceFiles(files), operations === undefined ? {} : { operations: operationsFile(operations) });
  if ("problems" in loaded) throw new Error(renderProblems(loaded.problems));
  return loaded.contract;
}

export const operationsFile = (text: string): SourceFile => ({ path: `${folders.schemas}/operations.yaml`, text });

/** The problems of files. Empty if they are valid. */
export async function problemsOf(files: Files): Promise<readonly Problem[]> {
  const loaded = await load(sourceFiles(files));
  return "problems" in loaded ? loaded.problems : [];
}

/** A closed object with a description and these properties. */
export const object = (properties: JsonObject, rest: JsonObject = {}): JsonObject => ({
  description: "A thing.",
  type: "object",
  properties,
  additionalProperties: false,
  ...rest,
});

/** A schema of a type, with a description. */
export const a = (type: string | string[], rest: JsonObject = {}): JsonObject => ({
  description: "A part.",
  type,
  ...([type].flat().some((name) => name === "number" || name === "integer") && { "x-unit": "none" }),
  ...rest,
});
