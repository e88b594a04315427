import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { project } from "@tools/contract";
import { UserError } from "../user-error.ts";
import { filesOf } from "./files.ts";
import { goFiles, withGoMajor } from "./go-module.ts";
import { inMaven, inPython } from "./spelling.ts";

/** A place outside package.json and generated code that has the version of the release. */
export interface VersionPlace {
  /** Relative to the root, with `/`. */
  readonly file: string;
  /** Its only group matches the version, once in the file. */
  readonly pattern: RegExp;
  /** How its registry spells a version. Default: as semver.org does. */
  readonly spell?: (version: string) => string;
}

const javaVersion = new RegExp(`(?<=<artifactId>${project.java.artifact}</artifactId>\\n {2}<version>)(.*)(?=</version>)`);
const sparkVersion = new RegExp(`(?<=<artifactId>${project.java.artifact}-spark</artifactId>\\n {2}<version>)(.*)(?=</version>)`);
const rustVersion = new RegExp(`(?<=^${project.rust.crate} = ")(.*)(?="$)`, "m");

const actionVersion = new RegExp(`(?<= uses: ${new URL(project.repository).pathname.slice(1)}@v)(.*)(?=$)`, "m");
const versionBeforeFile = /(?<=\/cli@)(\S*)(?= diff FETCH_HEAD:api)/;
const versionBeforeFolder = /(?<=\/cli@)(\S*)(?= diff FETCH_HEAD:schemas)/;

/** Go has the version only in generated code. */
export const versionPlaces: readonly VersionPlace[] = [
  { file: "packages/java/pom.xml", pattern: javaVersion, spell: inMaven },
  { file: "packages/java/README.md", pattern: javaVersion, spell: inMaven },
  ...["packages/java/spark/pom.xml", "packages/java/README.md"].map((file) => ({ file, pattern: sparkVersion, spell: inMaven })),
  { file: "packages/rust/Cargo.toml", pattern: /(?<=^version = ")(.*)(?="$)/m },
  { file: "packages/rust/README.md", pattern: rustVersion },
  { file: "packages/python/pyproject.toml", pattern: /(?<=^version = ")(.*)(?="$)/m, spell: inPython },
  // They include the start of those READMEs.
  ...["docs/guides/start.md", "docs/src/home.md"].flatMap((file) => [
    { file, pattern: javaVersion, spell: inMaven },
    { file, pattern: rustVersion },
  ]),
  ...["docs/examples/compatibility.example.yaml", "docs/guides/compatibility-in-ci.md"].map((file) => ({ file, pattern: actionVersion })),
  ...["docs/examples/gitlab.example.yaml", "docs/guides/compatibility-in-ci.md"].map((file) => ({ file, pattern: versionBeforeFile })),
  { file: "docs/guides/compatibility-in-ci.md", pattern: versionBeforeFolder },
];

/** Writes a version into the manifests of the other languages, and its major into the paths of the Go modules. */
export async function stampVersion(root: string, version: string): Promise<void> {
  for (const place of versionPlaces) await edit(join(root, place.file), (text) => withVersion(text, place, version));
  for (const file of (await filesOf(root)).filter(goFiles)) await edit(join(root, file), (text) => withGoMajor(text, version));
}

/** Whether `stampVersion` may write a file. */
export const hasVersion = (file: string): boolean => goFiles(file) || versionPlaces.some((place) => place.file === file);

/** The text of a file without the version that `stampVersion` writes, to compare it with that of another version. */
export function withoutVersion(file: string, text: string): string {
  const places = versionPlaces.filter((place) => place.file === file);
  const stamped = places.reduce((stripped, { pattern }) => stripped.replace(pattern, ""), text);
  return goFiles(file) ? withGoMajor(stamped, "0.0.0") : stamped;
}

/** The text with another version. Throws if the pattern doesn't match, so that a manifest with a new layout isn't missed. */
export function withVersion(text: string, { file, pattern, spell = (one) => one }: VersionPlace, version: string): string {
  if (!pattern.test(text))
    throw new UserError(`${file} has no version at the expected place. Update its pattern in tools/release/src/version/languages.ts.`);
  return text.replace(pattern, spell(version));
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(file, "utf8");
  const changed = change(text);
  if (changed !== text) await writeFile(file, changed);
}
