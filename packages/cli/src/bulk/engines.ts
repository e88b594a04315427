import type { Renderer } from "../render/renderer.ts";
import type { Engine } from "./engine.ts";
import { LineValidator } from "./line-validator.ts";
import { inThisThread } from "./this-thread.ts";
import type { WorkerSettings } from "./worker-messages.ts";
import { WorkerPool } from "./worker-pool.ts";

/** The engines of a run: this thread, and workers once there is enough to validate that starting them pays. */
export class Engines {
  readonly #settings: EngineSettings;
  #engine: Engine;
  #bytes = 0;

  /** @param renderer - For what this thread validates. Workers have their own. */
  constructor(settings: EngineSettings, renderer: Renderer) {
    this.#settings = settings;
    this.#engine = inThisThread(new LineValidator(settings, renderer), settings.keepsLines);
  }

  /** The engine for the next bytes. It changes only while no task is unhandled. */
  next(bytes: number): Engine {
    const { workers, bytesBeforeWorkers, program, model, mode, format, colors, keepsLines } = this.#settings;
    this.#bytes += bytes;
    if (this.capacity === 1 && workers > 1 && this.#bytes > bytesBeforeWorkers)
      this.#engine = new WorkerPool(workers, program, { model, mode, format, colors, keepsLines });
    return this.#engine;
  }

  get capacity(): number {
    return this.#engine.capacity;
  }

  async close(): Promise<void> {
    await this.#engine.close();
  }
}

export interface EngineSettings extends Omit<WorkerSettings, "unprinted" | "lineNumbers"> {
  /** The number of threads. */
  readonly workers: number;
  /** How much this thread validates before workers are started. */
  readonly bytesBeforeWorkers: number;
  /** The program of the workers. */
  readonly program: URL;
}
