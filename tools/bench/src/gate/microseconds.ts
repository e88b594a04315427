import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Carrier } from "./carrier.ts";
import type { Contender } from "./contender.ts";

export interface Turn {
  readonly contender: Contender;
  readonly processes: number;
  readonly messages: number;
}

/** The processor time that a message takes, in the processes together, after a warm-up with a quarter of the messages. */
export async function microseconds(carrier: Carrier, { contender, processes, messages }: Turn): Promise<number> {
  const options = JSON.stringify(await carrier.reset());
  const warmUp = String(messages / processes / 4);
  const running = Array.from({ length: processes }, () => {
    const child = spawn(process.execPath, ["--no-warnings", worker, contender, options, warmUp], { stdio: ["ignore", "pipe", "inherit"] });
    return { child, output: text(child.stdout) };
  });
  while ((await carrier.stored()) < messages) await sleep(200);
  await sleep(300);
  for (const { child } of running) child.kill("SIGTERM");
  const results = (await Promise.all(running.map(({ output }) => output))).map((json): Measured => JSON.parse(json));
  const sum = (of: (measured: Measured) => number): number => results.reduce((total, each) => total + of(each), 0);
  const passed = sum((each) => each.passed);
  if (passed !== messages) throw new Error(`${contender} passed ${passed} messages on, not ${messages}.`);
  return (sum(({ seconds }) => seconds) / sum((each) => each.messages)) * 1e6;
}

const worker = fileURLToPath(new URL("worker.ts", import.meta.url));

interface Measured {
  /** All messages. */
  readonly passed: number;
  /** Those after the warm-up, and the processor time of them. */
  readonly messages: number;
  readonly seconds: number;
}
