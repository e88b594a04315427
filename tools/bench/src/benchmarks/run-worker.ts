import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type Worker, workerFile } from "../build/workers.ts";

/** Runs a worker in a process of its own, and returns the number that it prints. */
export const runWorker = (name: Worker, args: readonly (string | number)[], nodeOptions: readonly string[] = []): Promise<number> =>
  runNode([...nodeOptions, workerFile(name), ...args.map(String)]);

/** Runs Node, and returns the number that it prints. */
export async function runNode(args: readonly string[]): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const value = Number(stdout);
  if (stdout.trim() === "" || Number.isNaN(value)) throw new Error(`node ${args.join(" ")} printed "${stdout}", not a number.`);
  return value;
}
