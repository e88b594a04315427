import { type CheckpointFile, type Resumed, ResumeError } from "@tools/resumable";
import type { Source } from "../input/source.ts";
import { grouped } from "../render/count.ts";
import type { Summary } from "../summary.ts";
import type { Terminal } from "../terminal.ts";
import { assertSameInput, checkpointOf, digestOf, fingerprintOf, type Progress } from "./checkpoint.ts";
import type { Position } from "./line-run.ts";
import type { Outputs } from "./outputs.ts";
import type { Settings } from "./settings.ts";
import { Stopped } from "./stopped.ts";

/** Keeps the checkpoint of a run. */
export class Journal {
  readonly resumed: Resumed<Progress> | undefined;
  readonly #checkpoint: CheckpointFile<Progress>;
  readonly #warn: Terminal["warn"];
  readonly #done: string[] = [];
  #input = "";
  #position: Position = start;
  #next = 0;
  #signal: NodeJS.Signals | undefined;

  private constructor(checkpoint: CheckpointFile<Progress>, resumed: Resumed<Progress> | undefined, warn: Terminal["warn"]) {
    this.#checkpoint = checkpoint;
    this.resumed = resumed;
    this.#warn = warn;
    for (const signal of signals) process.once(signal, this.#onSignal);
  }

  static async open(
    path: string,
    { outputs, model, mode }: Pick<Settings, "outputs" | "model" | "mode">,
    sources: readonly Source[],
    { warn }: Terminal,
  ): Promise<Journal> {
    const names = sources.map(({ name }) => name);
    const checkpoint = await checkpointOf(path, { model, mode }, outputs, names);
    return new Journal(checkpoint, await checkpoint.read(), warn);
  }

  /** Where to begin with an input; undefined if it was done by an earlier run. */
  async begin({ name }: Source): Promise<Position | undefined> {
    this.#input = name;
    this.#position = start;
    const progress = this.resumed?.progress;
    if (progress === undefined || this.#done.length > progress.inputs) return start;
    if (this.#done.length < progress.inputs) return undefined;
    const { path } = this.#checkpoint;
    if ((await digestOf(this.#done)) !== progress.names)
      throw new ResumeError(`${path} is of another run: there are other input files now. To start over, delete it.`);
    await assertSameInput(path, name, progress.fingerprint);
    this.#warn(`Continuing at line ${grouped(progress.line)} of ${name}.`);
    return { offset: progress.offset, line: progress.line };
  }

  /** Stores a position, at most twice a second. Throws Stopped after a signal. */
  async note(position: Position, summary: Summary, outputs: Outputs): Promise<void> {
    this.#position = position;
    if (this.#signal === undefined && Date.now() < this.#next) return;
    await this.#write(summary, outputs, false);
    if (this.#signal !== undefined) throw new Stopped(this.#signal);
    this.#next = Date.now() + 500;
  }

  /** An input was done by an earlier run. */
  skip({ name }: Source): void {
    this.#done.push(name);
  }

  /** An input is done. */
  async end({ name }: Source, summary: Summary, outputs: Outputs): Promise<void> {
    this.#done.push(name);
    this.#input = "";
    await this.note(start, summary, outputs);
  }

  /** All inputs are done. */
  async finish(summary: Summary, outputs: Outputs): Promise<void> {
    await this.#write(summary, outputs, true);
    for (const signal of signals) process.off(signal, this.#onSignal);
  }

  /** Ends the program as the signal would have, now that its checkpoint is written. */
  stop(signal: NodeJS.Signals): void {
    this.#warn(`Stopped at line ${grouped(this.#position.line)} of ${this.#input}. Run the same command again to continue.`);
    for (const each of signals) process.off(each, this.#onSignal);
    process.kill(process.pid, signal);
  }

  readonly #onSignal = (signal: NodeJS.Signals): void => {
    this.#signal = signal;
  };

  async #write(summary: Summary, outputs: Outputs, isDone: boolean): Promise<void> {
    const { offset, line } = this.#position;
    const progress: Progress = {
      inputs: this.#done.length,
      names: await digestOf(this.#done),
      offset,
      line,
      fingerprint: this.#input === "" ? undefined : await fingerprintOf(this.#input, offset),
      counts: summary.counts,
      open: outputs.open,
      isDone,
    };
    await this.#checkpoint.write(progress, outputs.files);
  }
}

const start: Position = { offset: 0, line: 1 };
const signals: readonly NodeJS.Signals[] = ["SIGINT", "SIGTERM"];
