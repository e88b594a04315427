import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import type { SdkTarget } from "../emit/sdks/sdk.ts";
import { formatJava } from "./google-java-format.ts";

/** Formats files, by path. */
export type Formatter = (files: ReadonlyMap<string, string>) => Promise<ReadonlyMap<string, string>>;

/** Gives each file to a program that reads standard input and writes standard output. */
const through =
  (ending: string, command: string, ...args: readonly string[]): Formatter =>
  async (files) =>
    new Map(
      await Promise.all(
        [...files].map(
          async ([path, source]): Promise<[string, string]> => [path, path.endsWith(ending) ? await pipe(command, args, source) : source],
        ),
      ),
    );

async function pipe(command: string, args: readonly string[], source: string): Promise<string> {
  const child = spawn(command, [...args], { stdio: ["pipe", "pipe", "pipe"] });
  child.stdin.end(source);
  const [[code], formatted, complaint] = await Promise.all([once(child, "exit"), text(child.stdout), text(child.stderr)]);
  if (code !== 0) throw new Error(`${command} refuses what was generated:\n${complaint}`);
  return formatted;
}

/** ruff comes from npm, so that whoever has no Python has it too. Its line length is that of `packages/python/pyproject.toml`. */
async function python(files: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const { PositionEncoding, Workspace } = await import("@astral-sh/ruff-wasm-nodejs"); // 10 MB, for which nobody waits who makes no Python
  const ruff = new Workspace({ "line-length": 100, "target-version": "py310" }, PositionEncoding.Utf16);
  return new Map([...files].map(([path, source]) => [path, path.endsWith(".py") ? ruff.format(source) : source]));
}

/** Each language's own formatter. */
export const formatters: Readonly<Record<SdkTarget, Formatter>> = {
  go: through(".go", "gofmt"),
  rust: through(".rs", "rustfmt", "--edition", "2024"),
  python,
  java: formatJava,
  client: async (files) => files,
};
