import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { UsageError } from "@tools/command-line";
import { bundleOf } from "@tools/compat";
import { parseJson, positionAt } from "@tools/json-text";
import { archiveOf } from "./archive.ts";
import { inCurrentDialect } from "./dialects/current-dialect.ts";
import { packageFolder } from "./package-folder.ts";
import { parseYaml } from "./parse-yaml.ts";
import { isVersion } from "./releases-since.ts";

/** A contract to compare, and its name in the output. */
export interface ContractSource {
  readonly name: string;
  readonly value: unknown;
}

/**
 * Reads the contract that an argument names: a file, a folder of schemas, a released version, an installed package, or a Git revision of
 * `schemas/`.
 *
 * @throws UsageError if it names none of them, or can't be read.
 */
export function readContract(name: string, folder: string = process.cwd()): ContractSource {
  const path = resolve(folder, name);
  if (existsSync(path)) return { name, value: statSync(path).isDirectory() ? readFolder(path, name) : readSchema(path, name) };
  if (isVersion(name)) return readRelease(name.replace(/^v/u, ""), folder);
  return readInstalled(name, folder) ?? readRevision(name, folder) ?? notFound(name);
}

function notFound(name: string): never {
  throw new UsageError(
    `${JSON.stringify(name)} isn't a file, a released version, an installed package with a contract, or a Git revision that has schemas/.`,
  );
}

const readSchema = (path: string, name: string): unknown => parseNamed(readText(path, name), name);

function readText(path: string, name: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(`Can't read ${name}: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** The schema of a file in JSON or YAML, in the current dialect. */
function parseNamed(source: string, name: string): unknown {
  const text = source.replace(/^\uFEFF/u, "");
  const parsed = /\.ya?ml$/iu.test(name) ? parseYaml(text) : parseJson(text);
  if (parsed.ok) return inCurrentDialect(parsed.value, name);
  const offset = "offset" in parsed ? parsed.offset : parsed.span?.offset;
  const line = offset === undefined ? "" : `:${positionAt(text, offset).line}`;
  throw new UsageError(`${name}${line}: ${parsed.message}.`);
}

const isSchema = (name: string): boolean => /\.schema\.(?:json|ya?ml)$/u.test(name);

function readFolder(path: string, name: string): unknown {
  const files = readdirSync(path).filter(isSchema).sort();
  if (files.length === 0) throw new UsageError(`The folder ${name} has no *.schema.json file.`);
  return bundleOf(files.map((file) => ({ name: file, schema: readSchema(join(path, file), join(name, file)) })));
}

function readRelease(version: string, folder: string): ContractSource {
  return { name: version, value: readSchema(archiveOf(folder).fileOf(version), version) };
}

function readInstalled(name: string, folder: string): ContractSource | undefined {
  if (!/^(?:@[\w.-]+\/)?[\w.-]+$/u.test(name)) return undefined;
  const home = packageFolder(name, folder);
  if (home === undefined) return undefined;
  const file = [join(home, "generated", "bundle.json"), join(home, "bundle.json")].find(existsSync);
  if (file === undefined) throw new UsageError(`The installed package ${name} has no contract. @session-schema/schemas has one.`);
  return { name, value: readSchema(file, name) };
}

/** A Git revision of `schemas/`; or, as in Git, `main:path` for a file or folder of it. */
function readRevision(name: string, folder: string): ContractSource | undefined {
  if (name.startsWith("-")) return undefined; // Git would read it as an option
  const git = (...args: readonly string[]): string | undefined => outputOfGit(args, folder);
  const [revision = "", ...rest] = name.split(":");
  const path = rest.length === 0 ? "schemas" : rest.join(":").replace(/\/+$/u, "");
  const commit = git("rev-parse", "--verify", "--quiet", `${revision}^{commit}`)?.trim();
  if (commit === undefined) return undefined;
  const kind = git("cat-file", "-t", `${commit}:${path}`)?.trim();
  if (kind === undefined && rest.length > 0) throw new UsageError(`The Git revision ${revision} has no ${path}.`);
  if (kind === "blob") return { name, value: parseNamed(git("cat-file", "blob", `${commit}:${path}`) ?? "", name) };
  const files = (git("ls-tree", "--name-only", `${commit}:${path}`) ?? "").split("\n").filter(isSchema);
  if (files.length === 0) throw new UsageError(`The Git revision ${revision} has no ${path}/*.schema.json.`);
  const schemaOf = (file: string): unknown =>
    parseNamed(git("cat-file", "blob", `${commit}:${path}/${file}`) ?? "", `${revision}:${path}/${file}`);
  return { name, value: bundleOf(files.map((file) => ({ name: file, schema: schemaOf(file) }))) };
}

function outputOfGit(args: readonly string[], folder: string): string | undefined {
  try {
    return execFileSync("git", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 2 ** 26 });
  } catch {
    return undefined; // no Git, no repository, no such revision, or no such file
  }
}
