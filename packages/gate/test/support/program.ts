import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

/** A program that a test started. */
export class Program implements AsyncDisposable {
  /** What it has written to standard error so far, at most its last 64 kB. */
  errors = "";
  readonly #process: ChildProcess;
  readonly #exit: Promise<unknown>;

  constructor(
    command: string,
    args: readonly string[],
    { input, env = {} }: { readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {},
  ) {
    this.#process = spawn(command, args, {
      stdio: [input === undefined ? "ignore" : "pipe", "ignore", "pipe"],
      env: { ...process.env, ...env },
    });
    this.#exit = once(this.#process, "exit");
    this.#process.stdin?.end(input);
    this.#process.stderr?.on("data", (chunk: Buffer) => {
      this.errors = (this.errors + chunk.toString()).slice(-65_536);
    });
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  /** Its exit code; undefined while it runs, and null if a signal ended it. */
  get exitCode(): number | null | undefined {
    return this.#process.exitCode ?? (this.#process.signalCode === null ? undefined : null);
  }

  send(signal: NodeJS.Signals): void {
    this.#process.kill(signal);
  }

  /** Sends a signal, and waits until the program has ended. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    this.send(signal);
    return await this.ended();
  }

  async ended(): Promise<number | null> {
    await this.#exit;
    return this.#process.exitCode;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.exitCode === undefined) await this.end("SIGKILL");
  }
}

/** Waits until a condition holds. It is checked every 50 ms, and fails after a time that no working program needs. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, seconds = 120): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`After ${seconds} seconds, it still doesn't hold that ${what}.`);
    await sleep(50);
  }
}
