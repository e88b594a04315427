import type { Mode } from "../contract.ts";
import type { Format } from "../render/formats.ts";
import type { LineResults } from "./line-validator.ts";

/** What a worker is started with. */
export interface WorkerSettings {
  readonly kind: "session-schema-worker";
  readonly model: string;
  readonly mode: Mode;
  readonly format: Format;
  readonly colors: boolean;
  /** How much text the worker has sent that isn't printed yet. It waits while this is too much. */
  readonly unprinted: Int32Array<SharedArrayBuffer>;
}

/** A block of lines for a worker. The buffer is transferred. */
export interface Task {
  readonly id: number;
  readonly source: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly firstLine: number;
}

/** An answer of a worker: a part of the text of a task, or its results. The buffer is transferred back. */
export type Answer = { readonly id: number } & ({ readonly text: string } | { readonly results: LineResults });
