import { count, grouped } from "../render/count.ts";
import type { Summary } from "../summary.ts";

/** How much of the inputs is read. */
export interface Amount {
  /** In bytes, as they are stored. */
  readonly done: number;
  /** Undefined if it isn't known, as for a pipe. */
  readonly total: number | undefined;
  /** What was done when this run began. */
  readonly doneBefore: number;
  /** Since this run began. */
  readonly seconds: number;
}

/** One line about the progress of a run. */
export function progressLine(
  { done, total, doneBefore, seconds }: Amount,
  { payloads, rejected }: Pick<Summary, "payloads" | "rejected">,
): string {
  const results = `${count(payloads, "payload")} validated, ${grouped(rejected)} rejected`;
  if (total === undefined || total === 0) return results;
  const part = Math.min(1, done / total);
  const filled = Math.round(part * width);
  const bar = `[${"#".repeat(filled)}${"-".repeat(width - filled)}] ${String(Math.floor(part * 100)).padStart(2)}%`;
  const rate = (done - doneBefore) / Math.max(seconds, 0.001);
  const left = rate === 0 ? "" : `, ${durationOf((total - done) / rate)} left`;
  return `${bar} of ${sizeOf(total)}, ${sizeOf(rate)}/s${left}; ${results}`;
}

const width = 12;

/** `3 s`, `2 min 5 s`, `1 h 4 min`. */
export function durationOf(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  if (whole < 60) return `${whole} s`;
  return whole < 3600
    ? `${Math.floor(whole / 60)} min ${whole % 60} s`
    : `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

/** `512 B`, `3.2 MB`, `633 MB`. */
export function sizeOf(bytes: number): string {
  const step = Math.min(4, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const value = bytes / 1000 ** step;
  return `${value.toFixed(value < 10 && step > 0 ? 1 : 0)} ${["B", "KB", "MB", "GB", "TB"][step]}`;
}
