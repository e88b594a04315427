/** A number as a decimal: digits × 10^exponent. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** The shortest decimal that reads as a number: what `JSON.stringify` writes. */
export const decimalOf = (value: number): Decimal => parseDecimal(String(value));

/** The decimal that JSON text denotes, before a reader rounds it to a double. */
export function parseDecimal(text: string): Decimal {
  const [, sign = "", whole = "0", fraction = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  return { digits: BigInt(sign + whole + fraction), exponent: Number(exponent) - fraction.length };
}

/** The decimal that equals a finite number exactly: 0.1 has 55 digits. */
export function exactDecimalOf(value: number): Decimal {
  let [significand, exponent] = [value, 0];
  for (; !Number.isInteger(significand); exponent--) significand *= 2; // exact: the number has at most 1074 binary places
  return { digits: BigInt(significand) * 5n ** BigInt(-exponent), exponent };
}

/** Whether two decimals denote the same number. */
export function isSameNumber(a: Decimal, b: Decimal): boolean {
  if (a.digits === 0n || b.digits === 0n) return a.digits === b.digits;
  const [left, right] = [withoutTrailingZeros(a), withoutTrailingZeros(b)];
  return left.digits === right.digits && left.exponent === right.exponent;
}

function withoutTrailingZeros({ digits, exponent }: Decimal): Decimal {
  const text = String(digits);
  const kept = text.replace(/0+$/, "");
  return { digits: BigInt(kept), exponent: exponent + text.length - kept.length };
}

/** The number that is closest to a decimal. */
export const numberOf = ({ digits, exponent }: Decimal): number => Number(`${digits}e${exponent}`);

/** Whether a number is an integer multiple of another. Both are compared as decimals, as JSON writes them. */
export function isMultipleOf(value: number, step: number): boolean {
  const [dividend, divisor] = atOneScale(decimalOf(value), decimalOf(step));
  return dividend % divisor === 0n;
}

/** The smallest decimal that is a multiple of both. */
export function leastCommonMultiple(a: Decimal, b: Decimal): Decimal {
  const [left, right] = atOneScale(a, b);
  return { digits: (left / greatestCommonDivisor(left, right)) * right, exponent: Math.min(a.exponent, b.exponent) };
}

/** Whether a multiple of a step is in a range. The ends are in the range unless they are excluded. */
export function hasMultipleIn(
  step: Decimal,
  from: number,
  to: number,
  excluded: { readonly from: boolean; readonly to: boolean },
): boolean {
  const [low, divisor] = atOneScale(decimalOf(from), step);
  const [high, sameDivisor] = atOneScale(decimalOf(to), step);
  const first = ceilingOf(low, divisor) + (excluded.from && low % divisor === 0n ? 1n : 0n);
  const last = -ceilingOf(-high, sameDivisor) - (excluded.to && high % sameDivisor === 0n ? 1n : 0n);
  return first <= last;
}

const ceilingOf = (dividend: bigint, divisor: bigint): bigint => dividend / divisor + (dividend % divisor > 0n ? 1n : 0n);

/** The multiples of a step from a bound on, or downward if the direction is -1: as many of them as doubles can hold exactly. */
export function* multiplesFrom(step: Decimal, bound: number, direction: 1 | -1): Generator<number> {
  const [dividend, divisor] = atOneScale(decimalOf(bound), step);
  const isBelow = dividend % divisor < 0n;
  const isAbove = dividend % divisor > 0n;
  const nearest = dividend / divisor + (direction > 0 && isAbove ? 1n : direction < 0 && isBelow ? -1n : 0n);
  const excess = String(nearest * step.digits).length - exactDigits;
  if (excess > 0) yield* multiplesFrom({ digits: step.digits, exponent: step.exponent + excess }, bound, direction);
  for (let count = nearest; ; count += BigInt(direction)) yield numberOf({ digits: count * step.digits, exponent: step.exponent });
}

/** A decimal with at most this many digits is the shortest one of its double. */
const exactDigits = 15;

/** The digits of two decimals with the same exponent. */
function atOneScale(a: Decimal, b: Decimal): [bigint, bigint] {
  const exponent = Math.min(a.exponent, b.exponent);
  return [a.digits * 10n ** BigInt(a.exponent - exponent), b.digits * 10n ** BigInt(b.exponent - exponent)];
}

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestCommonDivisor(b, a % b));
