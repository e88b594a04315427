import type { Span } from "@tools/json-text";
import { type TextPart, textRanges } from "./text-ranges.ts";
import type { SyntaxFailure } from "./validation-result.ts";

/** The result for a part that isn't JSON. */
export function syntaxError(part: TextPart, { message, span = { offset: 0, length: 1 } }: { message: string; span?: Span }): SyntaxFailure {
  const [range = { from: 0, to: 1, line: 1, column: 1 }] = textRanges(part, [{ span }]);
  return { kind: "error", message: `${message.charAt(0).toUpperCase()}${message.slice(1)}.`, ...range };
}
