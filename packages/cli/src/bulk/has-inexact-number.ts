import { scanJson } from "@session-schema/validators/runtime/json-scanner";

/** Whether the validators warn of a number in a JSON text. */
export const hasInexactNumber = (text: string): boolean => longNumber.test(text) && scanJson(text).inexact.length > 0;

/**
 * Matches every number that may be inexact, and few others. One of up to 15 digits is so only out of the range of a double, with an exponent of
 * three digits. A longer one is so if its first 15 digits are those of an integer or next to one, as in 1.00000000000000001.
 */
const longNumber = /(?:^|[[:,\s])-?(?:\d{11}[\d.]{5}|\d+\.(?:0{5}|9{5})|[\d.]{16,}e|[\d.]+e[-+]?\d{3})/i;
