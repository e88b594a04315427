import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";

/** The published program: one file. */
export const program: string = fileURLToPath(new URL("../dist/session-schema.js", import.meta.url));

if (!existsSync(program)) throw new Error("packages/cli/dist isn't built. Run `pnpm build` first.");

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
}

export interface Call {
  readonly cwd?: string;
  readonly input?: string | Uint8Array | AsyncIterable<string | Uint8Array>;
  readonly env?: NodeJS.ProcessEnv;
  /** Options of Node itself. */
  readonly node?: readonly string[];
}

/** Runs the program in a separate process. */
export async function run(args: readonly string[], { cwd, input = "", env, node = [] }: Call = {}): Promise<Outcome> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  const child = spawn(process.execPath, [...node, program, ...args], { cwd, env: { ...inherited, ...env } });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const closed = new Promise<number | null>((resolve) => child.on("close", resolve));
  // A program that exits early closes its input, which isn't an error here.
  await pipeline(typeof input === "string" || input instanceof Uint8Array ? [input] : input, child.stdin).catch(() => {});
  const exitCode = await closed;
  return { stdout, stderr, exitCode };
}
