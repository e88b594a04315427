/**
 * Whether a number is a whole multiple of another one above zero, both as the decimals that JSON writes: 0.3 is a multiple of 0.1, whatever
 * division of doubles says.
 */
export function isMultipleOf(value: number, step: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(step)) return value % step === 0;
  if (!Number.isFinite(value)) return false;
  const [dividend, exponent] = decimal(value);
  const [divisor, stepExponent] = decimal(step);
  const shift = exponent - stepExponent;
  return shift < 0 ? dividend % (divisor * powerOfTen(-shift)) === 0n : (dividend * powerOfTen(shift)) % divisor === 0n;
}

/** The shortest decimal that reads as a number: its digits as an integer, and the exponent of ten to multiply them by. */
function decimal(value: number): [digits: bigint, exponent: number] {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [whole, fraction = ""] = mantissa.split(".");
  return [BigInt(whole + fraction), Number(exponent) - fraction.length];
}

/**
 * Digits are below 10^17, and so below 2^57: a higher power of ten neither adds a factor that a divisor could have nor leaves a divisor
 * that is small enough. So no large number is made, whatever the exponents.
 */
const powerOfTen = (exponent: number): bigint => 10n ** BigInt(Math.min(exponent, 57));
