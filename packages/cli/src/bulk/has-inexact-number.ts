import { scanJson } from "@session-schema/validators/runtime/json-scanner";

/** Whether the validators warn of a number in a JSON text. */
export const hasInexactNumber = (text: string): boolean => longNumber.test(text) && scanJson(text).inexact.length > 0;

/** A double holds every number of up to 15 digits, apart from those out of its range, which need an exponent of three digits. */
const longNumber = /(?:^|[[:,\s])-?(?:[\d.]{16}|[\d.]+e[-+]?\d{3})/i;
