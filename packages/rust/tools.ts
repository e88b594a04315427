import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "@tools/conformance";

const clippy = (folder: string, features: string): Promise<string> =>
  runProgram(folder, "cargo", "clippy", "--quiet", "--all-targets", features, "--", "-D", "warnings");

const deniedWarnings = 'build.rustdocflags=["-D","warnings"]';

/** The tools of Rust. Each returns its report on the crate in a folder. */
export type Tools = Readonly<Record<string, (folder: string) => Promise<string>>>;

/** The tool that builds nothing. */
export const quickTools: Tools = {
  "cargo fmt": (folder) => runProgram(folder, "cargo", "fmt", "--check"),
};

/** The tools that build the crate, once with the dependencies of the feature strict. */
export const slowTools: Tools = {
  "clippy without the strict part": (folder) => clippy(folder, "--no-default-features"),
  clippy: (folder) => clippy(folder, "--all-features"),
  "cargo doc": (folder) => runProgram(folder, "cargo", "--config", deniedWarnings, "doc", "--quiet", "--no-deps", "--all-features"),
};

/** The types of fields (`Session.id`) and of models without fields (`Note`), read from the generated sources. */
export async function typesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const types = new Map<string, string>();
  const generated = join(folder, "src/generated");
  for (const name of (await readdir(generated)).filter((each) => each.endsWith(".rs"))) {
    const source = await readFile(join(generated, name), "utf8");
    for (const [, type = "", body = ""] of source.matchAll(/^pub struct (\w+) \{\n(.*?)^\}/gms))
      for (const [, field, fieldType = ""] of body.matchAll(/^ {4}pub (\S+): (.+),$/gm)) types.set(`${type}.${field}`, notation(fieldType));
    for (const [, type = "", fieldType = ""] of source.matchAll(/^pub struct (\w+)\([^)]*?^ {4}pub ([^\n]+),$/gm))
      types.set(type, notation(fieldType));
  }
  return types;
}

/** The notation of the reference, which leaves out the path of maps and boxes. */
const notation = (type: string): string => type.replaceAll("std::collections::", "").replaceAll(/Box<(\w+)>/g, "$1");
