import { type ModelName, models } from "@session-schema/validators/models";
import { contentAfterValue, parseJson } from "@tools/json-text";
import { elementsOf, isLines, linesOf } from "./split-items.ts";
import { syntaxError } from "./syntax-error.ts";
import { wholeText } from "./text-ranges.ts";
import { validateItems } from "./validate-items.ts";
import { validatePayload } from "./validate-payload.ts";
import type { ValidationResult } from "./validation-result.ts";

/** Validates a text as a payload of a model. The items of an array, and the lines of NDJSON, are validated one by one. */
export function validate(text: string, model: string): ValidationResult {
  if (text.trim() === "") return { kind: "empty" };
  const whole = wholeText(text);
  const parsed = parseJson(text);
  try {
    if (parsed.ok)
      return isListOf(parsed.value, model)
        ? validateItems(text, "array", elementsOf(text, parsed.value.length), model)
        : validatePayload(whole, parsed.value, model);
    if (isLines(text)) return validateItems(text, "lines", linesOf(text), model);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // functions that recurse over a payload can run out of stack
    return syntaxError(whole, { message: "this payload is nested too deep to be validated" });
  }
  const severalLines = parsed.message === contentAfterValue && text.trim().includes("\n");
  return syntaxError(whole, severalLines ? { ...parsed, message: `${parsed.message}: write one payload per line, or an array` } : parsed);
}

/** Whether a payload is an array with items, and the model's isn't one. */
const isListOf = (payload: unknown, model: string): payload is unknown[] =>
  Array.isArray(payload) && payload.length > 0 && !acceptsArrays(model as ModelName); // the page offers no other names

const acceptsArrays = (model: ModelName): boolean =>
  !models[model].validate([]).issues?.some(({ keyword, instancePath }) => keyword === "type" && instancePath === "");
