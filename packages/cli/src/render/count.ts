/** A count with commas: `2,000`. Without `toLocaleString`, because the first call takes as long as the rest of a run on a small file. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");

/** `1 issue`, `2,000 issues`. */
export const count = (amount: number, noun: string): string => `${grouped(amount)} ${noun}${amount === 1 ? "" : "s"}`;
