import { Worker } from "node:worker_threads";
import type { Engine, Validation } from "./engine.ts";
import type { LineResults } from "./line-validator.ts";
import type { Answer, Task, WorkerSettings } from "./worker-messages.ts";

/**
 * Validates blocks in several threads. Each gets the next block as soon as one of its two is done. Results are requested in the order of the blocks,
 * so a thread may have to wait until the text that it sent is printed; the one with the oldest block never does for long.
 */
export class WorkerPool implements Engine {
  readonly capacity: number;
  readonly #threads: readonly Thread[];
  #nextId = 0;

  /** @param program - The module that calls `isWorker`. */
  constructor(size: number, program: URL, settings: Omit<WorkerSettings, "kind" | "unprinted">) {
    this.capacity = blocksPerThread * size;
    this.#threads = Array.from({ length: size }, () => new Thread(program, settings));
  }

  validate(source: string, bytes: Uint8Array<ArrayBuffer>, firstLine: number): Validation {
    const thread = this.#threads.reduce((best, other) => (other.waiting < best.waiting ? other : best));
    return thread.validate({ id: this.#nextId++, source, bytes, firstLine });
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

/** One at work and one waiting, so that no thread is idle while this one is busy. */
const blocksPerThread = 2;

class Thread {
  /** The number of blocks without results. */
  waiting = 0;
  readonly #worker: Worker;
  readonly #unprinted = new Int32Array(new SharedArrayBuffer(4));
  readonly #answers = new Map<number, AnswerQueue>();
  #error: unknown;

  constructor(program: URL, settings: Omit<WorkerSettings, "kind" | "unprinted">) {
    const workerData: WorkerSettings = { ...settings, kind: "session-schema-worker", unprinted: this.#unprinted };
    this.#worker = new Worker(program, { workerData, execArgv: [] });
    this.#worker.on("message", (answer: Answer) => {
      if ("results" in answer) this.waiting--;
      this.#answers.get(answer.id)?.add(answer);
    });
    this.#worker.on("error", (error) => {
      this.#error = error;
      for (const queue of this.#answers.values()) queue.fail(error);
    });
  }

  validate(task: Task): Validation {
    const queue = new AnswerQueue();
    if (this.#error !== undefined) queue.fail(this.#error);
    this.waiting++;
    this.#answers.set(task.id, queue);
    this.#worker.postMessage(task, [task.bytes.buffer]);
    return this.#parts(task.id, queue);
  }

  async *#parts(id: number, queue: AnswerQueue): AsyncGenerator<string, LineResults> {
    for (;;) {
      const answer = await queue.next();
      if ("results" in answer) {
        this.#answers.delete(id);
        return answer.results;
      }
      yield answer.text;
      Atomics.sub(this.#unprinted, 0, answer.text.length);
      Atomics.notify(this.#unprinted, 0);
    }
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** The answers to one task, in the order in which they arrive. */
class AnswerQueue {
  readonly #answers: Answer[] = [];
  #error: { readonly cause: unknown } | undefined;
  #wake: () => void = () => {};

  add(answer: Answer): void {
    this.#answers.push(answer);
    this.#wake();
  }

  fail(cause: unknown): void {
    this.#error = { cause };
    this.#wake();
  }

  async next(): Promise<Answer> {
    for (;;) {
      const answer = this.#answers.shift();
      if (answer !== undefined) return answer;
      if (this.#error !== undefined) throw this.#error.cause;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
