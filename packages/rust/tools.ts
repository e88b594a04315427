import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "@tools/conformance";

const clippy = (folder: string, features: string): Promise<string> =>
  runProgram(folder, "cargo", "clippy", "--quiet", "--all-targets", features, "--", "-D", "warnings");

const deniedWarnings = 'build.rustdocflags=["-D","warnings"]';

/** The tools of Rust: each returns what it reports of the crate in a folder. */
export type Tools = Readonly<Record<string, (folder: string) => Promise<string>>>;

/** What needs none of the dependencies of the strict part. */
export const quickTools: Tools = {
  "cargo fmt": (folder) => runProgram(folder, "cargo", "fmt", "--check"),
  "clippy without the strict part": (folder) => clippy(folder, "--no-default-features"),
};

/** What checks those dependencies first. */
export const slowTools: Tools = {
  clippy: (folder) => clippy(folder, "--all-features"),
  "cargo doc": (folder) => runProgram(folder, "cargo", "--config", deniedWarnings, "doc", "--quiet", "--no-deps", "--all-features"),
};

/** The types of the structs' fields, and those that other types are made around, as the generated sources have them. */
export async function typesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const types = new Map<string, string>();
  const generated = join(folder, "src/generated");
  for (const name of (await readdir(generated)).filter((each) => each.endsWith(".rs"))) {
    const source = await readFile(join(generated, name), "utf8");
    for (const [, type = "", body = ""] of source.matchAll(/^pub struct (\w+) \{\n(.*?)^\}/gms))
      for (const [, field, held = ""] of body.matchAll(/^ {4}pub (\S+): (.+),$/gm)) types.set(`${type}.${field}`, shown(held));
    for (const [, type = "", held = ""] of source.matchAll(/^pub struct (\w+)\([^)]*?^ {4}pub ([^\n]+),$/gm)) types.set(type, shown(held));
  }
  return types;
}

/** The reference leaves out the path of a map, and that a value is boxed. */
const shown = (type: string): string => type.replaceAll("std::collections::", "").replaceAll(/Box<(\w+)>/g, "$1");
