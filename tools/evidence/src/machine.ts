import { cpus, type as system, totalmem } from "node:os";

/** Where a run was measured. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memory: string;
  readonly system: string;
  readonly node: string;
}

export const thisMachine = (): Machine => ({
  processor: cpus()[0]?.model ?? "unknown processor",
  cores: cpus().length,
  memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
  system: system(),
  node: process.version,
});

/** The day of a run, such as `2026-11-29`. */
export const today = (): string => new Date().toISOString().slice(0, 10);
