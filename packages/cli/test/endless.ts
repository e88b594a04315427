import { expect } from "vitest";
import { run } from "./run.ts";

export const megabyte: number = 1024 * 1024;

/** The layouts of many payloads: options, and what is before, between and after them. */
export const layouts = [
  { args: [], around: ["", "\n", "\n"] },
  { args: ["--each"], around: ["[", ",\n", "]"] },
  { args: ["--each", "--at", "/sessions"], around: ['{"next":null,"sessions":[', ",\n", '],"total":1}'] },
] as const;

/** An input of about this many bytes: one payload, repeated. */
export async function* repeated(
  payload: string,
  size: number,
  [before, between, after]: readonly [string, string, string],
): AsyncGenerator<string> {
  const block = `${payload}${between}`.repeat(Math.ceil(megabyte / payload.length));
  yield before;
  for (let sent = 0; sent < size; sent += block.length) yield block;
  yield `${payload}${after}`;
}

/** The peak memory of the program, in bytes. Its heap is limited to 32 MB. */
export async function peak(args: readonly string[], input: AsyncIterable<string>): Promise<number> {
  const report = "data:text/javascript,process.on('exit',()=>console.error(process.resourceUsage().maxRSS))";
  const { stdout, stderr, exitCode } = await run(["validate", ...args], { input, node: ["--max-old-space-size=32", "--import", report] });
  expect(exitCode, stderr).toBe(0);
  expect(stdout).toMatch(/accepted, none rejected/);
  return Number(stderr) * 1024;
}
