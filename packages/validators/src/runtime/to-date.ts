/**
 * A time of a payload, such as `lastSeen`, as a Date. For the way back, use `date.getTime()`.
 *
 * @param milliseconds - Milliseconds since the Unix epoch. A fraction of a millisecond is truncated.
 * @returns A new Date; undefined for an absent or a null time, and for one that no Date can hold, which is more than 8.64e15 milliseconds from
 *   the epoch. So the result is never an invalid Date.
 * @example
 * ```ts
 * toDate(1587667174725)?.toISOString(); // "2020-04-23T18:39:34.725Z"
 * ```
 */
export function toDate(milliseconds: number | null | undefined): Date | undefined {
  if (milliseconds == null) return undefined;
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
