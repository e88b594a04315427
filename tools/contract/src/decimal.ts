/** A number as a decimal: digits × 10^exponent. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** The shortest decimal that parses to a number, which is the one that `JSON.stringify` writes. */
export function decimalOf(value: number): Decimal {
  const [, sign = "", whole = "0", fraction = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return { digits: BigInt(sign + whole + fraction), exponent: Number(exponent) - fraction.length };
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

/** The multiples of a step from a bound, upward or, if the direction is -1, downward. Only multiples that a double represents exactly. */
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
