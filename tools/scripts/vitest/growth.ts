import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** The work on inputs of two sizes. */
export interface Growth {
  readonly few: number;
  readonly many: number;
}

/** Work on inputs of any size. */
export interface Task {
  readonly title: string;
  /** An input of a size. */
  readonly input: (size: number) => unknown;
  /** The work that is counted. */
  readonly run: (input: unknown) => unknown;
}

/** A task, and what of its work is counted. */
export interface Measured {
  /** A module that exports `tasks`, a list. */
  readonly module: URL;
  readonly title: string;
  /** A part of the path of the code whose work is counted. */
  readonly path: string;
  readonly sizes: readonly [few: number, many: number];
}

/**
 * How often the blocks of the code under a path run, for a small and a large input: work that doesn't depend on the machine. That of built-in
 * functions isn't counted.
 *
 * The task runs in a process of its own, and is interpreted. V8 counts the blocks of a function only if it compiled the function while it counted,
 * and here another test may have called it before. Compilers leave out some of the counts, at times that depend on the load of the machine.
 *
 * @example
 * const { few, many } = await growth({ module, title: "models", path: "/contract/src/", sizes: [20, 80] });
 * expect(many / few).toBeLessThan(4.4);
 */
export async function growth(measured: Measured): Promise<Growth> {
  const child = fork(program, [JSON.stringify({ ...measured, module: measured.module.href })], { execArgv: interpreted, env: notCached });
  const [result] = await Promise.race([once(child, "message"), once(child, "exit")]);
  if (typeof result !== "object")
    throw new Error(`The task "${measured.title}" failed with exit code ${result}. Its error is printed above.`);
  return result;
}

const program = fileURLToPath(new URL("./growth-process.ts", import.meta.url));
const interpreted = ["--no-sparkplug", "--no-maglev", "--no-opt"];
// V8 doesn't count the blocks of functions from the cache.
const notCached = { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1" };
