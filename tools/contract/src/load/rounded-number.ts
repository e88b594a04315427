import { decimalOf, exactDecimalOf, isSameNumber, parseDecimal } from "../decimal.ts";
import type { Finding } from "./problem.ts";

/**
 * The problem of a number that a double can't hold: readers of the schema would see another one than its author wrote. Undefined if its text
 * is the exact value of a double, or the shortest decimal that reads as one, such as 0.1.
 */
export function roundedNumber(text: string, pointer: string): Finding | undefined {
  const value = Number(text);
  if (!Number.isFinite(value)) return rounded(text, pointer, String(value), "use a number below 1.8e308");
  const written = parseDecimal(text);
  if (isSameNumber(written, decimalOf(value)) || isSameNumber(written, exactDecimalOf(value))) return undefined;
  const read = Number.isInteger(value) && Math.abs(value) < 1e21 ? String(BigInt(value)) : String(value);
  return rounded(text, pointer, read, `write ${read}, or use a string for what a double can't hold`);
}

const rounded = (text: string, pointer: string, read: string, fix: string): Finding => ({
  pointer,
  found: `the number ${text.length > 60 ? `${text.slice(0, 60)}…` : text}, which is read as ${read}`,
  fix,
});
