import type { Validated } from "../worker/validation-result.ts";

/** `1 issue`, `2,000 issues`. */
export const plural = (count: number, noun: string): string => `${count.toLocaleString("en")} ${count === 1 ? noun : `${noun}s`}`;

export const issueCount = ({ issues, omitted }: Validated): number => issues.length + omitted;
