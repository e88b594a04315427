/**
 * Whether a number is an integer multiple of another one above zero. Both are compared as decimals, as JSON writes them: 0.3 is a multiple of
 * 0.1, although dividing the doubles leaves a fraction.
 */
export function isMultipleOf(value: number, step: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(step)) return value % step === 0;
  if (!Number.isFinite(value)) return false;
  const [dividend, exponent] = decimal(value);
  const [divisor, stepExponent] = decimal(step);
  const shift = exponent - stepExponent;
  return shift < 0 ? dividend % (divisor * powerOfTen(-shift)) === 0n : (dividend * powerOfTen(shift)) % divisor === 0n;
}

/** The shortest decimal that parses to a number, as digits × 10^exponent. */
function decimal(value: number): [digits: bigint, exponent: number] {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [whole, fraction = ""] = mantissa.split(".");
  return [BigInt(whole + fraction), Number(exponent) - fraction.length];
}

/**
 * The largest useful power of ten. Digits are below 10^17, and so below 2^57: a higher power neither adds a factor that a divisor could have,
 * nor leaves a divisor that is small enough. The limit avoids huge numbers for large exponents.
 */
const powerOfTen = (exponent: number): bigint => 10n ** BigInt(Math.min(exponent, 57));
