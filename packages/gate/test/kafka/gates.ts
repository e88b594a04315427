import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync } from "node:fs";
import { join } from "node:path";

export interface GatesOptions {
  readonly count: number;
  /** The arguments of `run`. */
  readonly arguments: readonly string[];
  /** The file that gets the logs of all. */
  readonly log: string;
}

/** Gates of one consumer group, each a process that starts again when it is killed. */
export class Gates {
  readonly #options: GatesOptions;
  readonly #running: ChildProcess[] = [];
  readonly #joined: (number | undefined)[] = [];
  #isEnding = false;
  /** How often a gate was killed. */
  kills = 0;
  /** Gates that ended although nobody had asked them to. */
  readonly crashes: string[] = [];

  constructor(options: GatesOptions) {
    this.#options = options;
    for (let index = 0; index < options.count; index++) this.#start(index);
  }

  /** Kills the next one that has been in the group for so many milliseconds, if there is one. It starts again. */
  kill(lived: number): void {
    const { count } = this.#options;
    const order = Array.from({ length: count }, (_, index) => (this.kills + index) % count);
    const index = order.find((candidate) => Date.now() - (this.#joined[candidate] ?? Number.POSITIVE_INFINITY) >= lived);
    if (index === undefined) return;
    this.kills += 1;
    this.#running[index]?.kill("SIGKILL");
  }

  /** Ends one or all with SIGTERM, and waits until they have exited. */
  async end(): Promise<void> {
    this.#isEnding = true;
    await Promise.all(
      this.#running.map(async (child) => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const exit = once(child, "exit");
        child.kill("SIGTERM");
        await exit;
      }),
    );
  }

  /** Asks one to end; it starts again, so that its partitions move twice. */
  leave(index: number): void {
    this.#running[index]?.kill("SIGTERM");
  }

  #start(index: number): void {
    const program = join(import.meta.dirname, "../../bin/session-schema-gate.js");
    const child = spawn(process.execPath, [program, "run", ...this.#options.arguments, "--instance", `gate-${index}`], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    this.#running[index] = child;
    this.#joined[index] = undefined;
    child.stderr?.on("data", (text: Buffer) => {
      if (text.includes("Joined")) this.#joined[index] ??= Date.now();
      appendFileSync(this.#options.log, text);
    });
    child.once("exit", (code, signal) => {
      if (signal === null && code !== 0) this.crashes.push(`gate-${index} ended with exit code ${code}`);
      if (!this.#isEnding) this.#start(index);
    });
  }
}
