import { WebhookError } from "../webhook-error.ts";

/** How to verify a delivery. */
export interface VerifyOptions {
  /**
   * How far the time of the delivery may be from now, in the past or in the future, in milliseconds. `Infinity` accepts any time. Default: 26
   * hours for `verifyLivepeer`, because retries last a day and may not be signed anew; 5 minutes for `verifyStandard`.
   */
  readonly tolerance?: number;
  /** The current time, in milliseconds since the Unix epoch. Default: `Date.now()`. */
  readonly now?: number;
  /** The longest body, in bytes. Default: 10 MB (10 × 1024 × 1024). */
  readonly maxBodyBytes?: number;
}

/** Checks that a delivery was signed at about the current time. */
export function checkAge(sentAt: number, tolerance: number, now: number = Date.now()): void {
  const age = now - sentAt;
  // Negated, so that a tolerance that isn't a number accepts nothing.
  if (!(Math.abs(age) <= tolerance)) throw new WebhookError("timestamp", messageOf(age, tolerance));
}

const messageOf = (age: number, tolerance: number): string =>
  `The delivery was sent ${duration(Math.abs(age))} ${age < 0 ? "in the future" : "ago"}; the tolerance is ${duration(tolerance)}. ` +
  "If the clock is right, raise the tolerance.";

/** A duration in the largest unit of which it has two: 90 s, 26 h. */
function duration(milliseconds: number): string {
  const [unit, length] = units.find(([, length]) => milliseconds >= 2 * length) ?? ["ms", 1];
  return `${Math.round(milliseconds / length)} ${unit}`;
}

const units = [
  ["days", 86_400_000],
  ["h", 3_600_000],
  ["min", 60_000],
  ["s", 1000],
] as const;
