import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../user-error.ts";
import { filesOf } from "./files.ts";
import { goFiles, withGoMajor } from "./go-module.ts";

/** A place outside package.json and generated code that has to say the version of the release. */
export interface VersionPlace {
  /** From the root, with `/`. */
  readonly file: string;
  /** Finds the version as its only group, once in the file. */
  readonly pattern: RegExp;
}

const inMaven = /(?<=<artifactId>session-schema<\/artifactId>\n {2}<version>)(.*)(?=<\/version>)/;
const inCargo = /(?<=^session-schema = ")(.*)(?="$)/m;

/** Go and Python take theirs from generated code. */
export const versionPlaces: readonly VersionPlace[] = [
  { file: "packages/java/pom.xml", pattern: inMaven },
  { file: "packages/java/README.md", pattern: inMaven },
  { file: "packages/rust/Cargo.toml", pattern: /(?<=^version = ")(.*)(?="$)/m },
  { file: "packages/rust/README.md", pattern: inCargo },
  // It shows how those READMEs begin.
  { file: "docs/guides/start.md", pattern: inMaven },
  { file: "docs/guides/start.md", pattern: inCargo },
];

/** Brings the other languages' own manifests to a version, and the Go modules to the path that its major asks for. */
export async function stampVersion(root: string, version: string): Promise<void> {
  for (const place of versionPlaces) await edit(join(root, place.file), (text) => withVersion(text, place, version));
  for (const file of (await filesOf(root)).filter(goFiles)) await edit(join(root, file), (text) => withGoMajor(text, version));
}

/** Throws if the place is not there, so that a manifest that is laid out anew cannot be forgotten. */
export function withVersion(text: string, { file, pattern }: VersionPlace, version: string): string {
  if (!pattern.test(text))
    throw new UserError(`${file} has no version where it was; tell tools/release/src/version/languages.ts where it is now.`);
  return text.replace(pattern, version);
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(file, "utf8");
  const changed = change(text);
  if (changed !== text) await writeFile(file, changed);
}
