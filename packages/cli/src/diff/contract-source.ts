import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { bundleOf } from "@tools/compat";
import { parseJson, positionAt } from "@tools/json-text";
import { didYouMean, UsageError } from "../usage-error.ts";

/** A contract to compare, and its name. */
export interface ContractSource {
  readonly name: string;
  readonly value: unknown;
}

/**
 * The contract that an argument names: a file, a folder of schemas, a released version, an installed package, or a git revision of `schemas/`.
 *
 * @throws UsageError if it names none of them, or can't be read.
 */
export function readContract(word: string, folder: string = process.cwd()): ContractSource {
  const path = resolve(folder, word);
  if (existsSync(path)) return { name: word, value: statSync(path).isDirectory() ? folderAt(path, word) : jsonAt(path, word) };
  if (/^v?\d+\.\d+\.\d+/u.test(word)) return released(word.replace(/^v/u, ""), folder);
  return installed(word, folder) ?? revision(word, folder) ?? nothing(word);
}

function nothing(word: string): never {
  throw new UsageError(
    `${JSON.stringify(word)} isn't a file, a released version, an installed package with a contract, or a git revision that has schemas/.`,
  );
}

function jsonAt(path: string, word: string): unknown {
  return jsonOf(read(path, word), word);
}

function read(path: string, word: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(`${word} can't be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function jsonOf(text: string, word: string): unknown {
  const parsed = parseJson(text.replace(/^\uFEFF/u, ""));
  if (parsed.ok) return parsed.value;
  const line = parsed.span === undefined ? "" : `:${positionAt(text, parsed.span.offset).line}`;
  throw new UsageError(`${word}${line} isn't JSON: ${parsed.message}`);
}

const isSchema = (name: string): boolean => name.endsWith(".schema.json");

function folderAt(path: string, word: string): unknown {
  const names = readdirSync(path).filter(isSchema).sort();
  if (names.length === 0) throw new UsageError(`The folder ${word} has no *.schema.json files.`);
  return bundleOf(names.map((name) => ({ name, schema: jsonAt(join(path, name), join(word, name)) })));
}

/** A release of the nearest `schemas/releases` above, or of the installed package of schemas. */
function released(version: string, folder: string): ContractSource {
  const homes = [releasesAbove(folder), packageFolder("@session-schema/schemas", folder)].flatMap((home) =>
    home === undefined ? [] : [join(home, "releases")],
  );
  const found = homes.find((home) => existsSync(join(home, `${version}.json`)));
  if (found !== undefined) return { name: version, value: jsonAt(join(found, `${version}.json`), version) };
  const known = homes.filter((home) => existsSync(home)).flatMap((home) => readdirSync(home).map((name) => name.replace(/\.json$/u, "")));
  const hint =
    known.length === 0
      ? " No schemas/releases was found: run the command in the repository, or where @session-schema/schemas is installed."
      : didYouMean(version, known) || ` The releases are ${known.join(", ")}.`;
  throw new UsageError(`There is no release ${version}.${hint}`);
}

function releasesAbove(folder: string): string | undefined {
  const home = join(folder, "schemas");
  if (existsSync(join(home, "releases"))) return home;
  const above = dirname(folder);
  return above === folder ? undefined : releasesAbove(above);
}

function packageFolder(name: string, folder: string): string | undefined {
  try {
    return dirname(createRequire(join(folder, "anchor.js")).resolve(`${name}/package.json`));
  } catch {
    return undefined; // not installed
  }
}

function installed(word: string, folder: string): ContractSource | undefined {
  if (!/^(?:@[\w.-]+\/)?[\w.-]+$/u.test(word)) return undefined;
  const home = packageFolder(word, folder);
  if (home === undefined) return undefined;
  const file = [join(home, "generated", "bundle.json"), join(home, "bundle.json")].find(existsSync);
  if (file === undefined) throw new UsageError(`${word} is installed, but has no contract; @session-schema/schemas has one.`);
  return { name: word, value: jsonAt(file, word) };
}

function revision(word: string, folder: string): ContractSource | undefined {
  const git = (...args: readonly string[]): string | undefined => {
    try {
      return execFileSync("git", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 2 ** 26 });
    } catch {
      return undefined; // no git, no repository, or no such revision
    }
  };
  if (word.startsWith("-")) return undefined;
  const commit = git("rev-parse", "--verify", "--quiet", `${word}^{commit}`)?.trim();
  if (commit === undefined) return undefined;
  const names = (git("ls-tree", "--full-tree", "--name-only", commit, "schemas/") ?? "").split("\n").filter(isSchema);
  if (names.length === 0) throw new UsageError(`The git revision ${word} has no schemas/*.schema.json.`);
  return {
    name: word,
    value: bundleOf(
      names.map((name) => ({
        name: name.slice("schemas/".length),
        schema: jsonOf(git("show", `${commit}:${name}`) ?? "", `${word}:${name}`),
      })),
    ),
  };
}
