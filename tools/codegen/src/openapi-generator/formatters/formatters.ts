import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import type { SdkTarget } from "../sdk.ts";
import { formatJava } from "./google-java-format.ts";

/** Formats files, by path. */
export type Formatter = (files: ReadonlyMap<string, string>) => Promise<ReadonlyMap<string, string>>;

/** Pipes each file through a program. */
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
  const [[code], formatted, errors] = await Promise.all([once(child, "exit"), text(child.stdout), text(child.stderr)]);
  if (code !== 0) throw new Error(`${command} failed on generated code:\n${errors}`);
  return formatted;
}

/** ruff comes from npm, so that it needs no Python. Its line length is that of the package's `pyproject.toml`. */
async function python(files: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const { PositionEncoding, Workspace } = await import("@astral-sh/ruff-wasm-nodejs"); // 10 MB, loaded only to make the Python package
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
