import { Worker } from "node:worker_threads";
import type { Engine, RangeResults, Validation } from "./engine.ts";
import type { BufferedLines, FileRange } from "./file-range.ts";
import { LineNumbers } from "./line-numbers.ts";
import type { LineResults } from "./line-validator.ts";
import type { Answer, BlockTask, RangeTask, Task, WorkerSettings } from "./worker-messages.ts";

/**
 * Validates lines in several threads. Each gets the next task as soon as one of its tasks is done. Results are requested in the order of the tasks,
 * so a thread may have to wait until the text that it sent is printed; the one with the oldest task never does for long.
 */
export class WorkerPool implements Engine {
  readonly capacity: number;
  readonly #threads: readonly Thread[];
  readonly #lineNumbers: LineNumbers;
  #nextId = 0;
  #nextRange = 0;

  /** @param program - The program of the workers. */
  constructor(size: number, program: URL, settings: ThreadSettings) {
    this.capacity = tasksPerThread * size;
    this.#lineNumbers = LineNumbers.forRanges(this.capacity);
    this.#threads = Array.from({ length: size }, () => new Thread(program, settings, this.#lineNumbers));
  }

  validate(source: string, lines: BufferedLines, firstLine: number): Validation {
    return this.#idlest().validate({ id: this.#nextId++, source, lines, firstLine });
  }

  validateRange(source: string, range: FileRange, firstLine: number | undefined): Validation<RangeResults> {
    const index = this.#nextRange++;
    if (firstLine !== undefined) this.#lineNumbers.set(index, firstLine);
    return this.#idlest().validateRange({ id: this.#nextId++, source, range, index });
  }

  #idlest(): Thread {
    return this.#threads.reduce((best, other) => (other.waiting < best.waiting ? other : best));
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

/** One at work and three waiting, so that no thread is idle while this one is busy, or another one with the next results. */
const tasksPerThread = 4;

type ThreadSettings = Omit<WorkerSettings, "unprinted" | "lineNumbers">;

class Thread {
  /** The number of tasks without results. */
  waiting = 0;
  readonly #worker: Worker;
  readonly #unprinted = new Int32Array(new SharedArrayBuffer(4));
  readonly #answers = new Map<number, AnswerQueue>();
  #error: unknown;

  constructor(program: URL, settings: ThreadSettings, { shared }: LineNumbers) {
    const workerData: WorkerSettings = { ...settings, unprinted: this.#unprinted, lineNumbers: shared };
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

  validate(task: BlockTask): Validation {
    return this.#start<LineResults>(task, [task.lines.bytes.buffer]);
  }

  validateRange(task: RangeTask): Validation<RangeResults> {
    return this.#start<RangeResults>(task, []);
  }

  /** The worker answers a task with its kind of results. */
  #start<Results>(task: Task, transferred: readonly ArrayBuffer[]): Validation<Results> {
    const queue = new AnswerQueue();
    if (this.#error !== undefined) queue.fail(this.#error);
    this.waiting++;
    this.#answers.set(task.id, queue);
    this.#worker.postMessage(task, [...transferred]);
    return this.#parts<Results>(task.id, queue);
  }

  async *#parts<Results>(id: number, queue: AnswerQueue): AsyncGenerator<string, Results> {
    for (;;) {
      const answer = await queue.next();
      if ("results" in answer) {
        this.#answers.delete(id);
        return answer.results as Results; // those of the task
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
