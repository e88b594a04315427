import { type ParseError, type ParseErrorCode, visit } from "jsonc-parser";
import type { Span } from "./span.ts";
import { messageFor, notJson, syntaxMessages } from "./syntax-messages.ts";

/** `message` has the problem and how to fix it. `span` is missing only if the text is nested too deep to find the position. */
export type ParseResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string; readonly span?: Span };

/** The value of a JSON text, or its first syntax error. Never throws, however deep the nesting. */
export function parseJson(text: string): ParseResult {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    const first = firstError(text);
    return first === undefined ? engineError(String(error), text) : { ok: false, ...describe(first, text) };
  }
}

type SyntaxProblem = Pick<ParseError, "error" | "offset" | "length">;

function firstError(text: string): SyntaxProblem | undefined {
  const errors: SyntaxProblem[] = [];
  const onError = (error: ParseErrorCode, offset: number, length: number): void => {
    if (errors.length === 0) errors.push({ error, offset, length });
  };
  try {
    visit(text, { onError }, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // the parser recurses, and the text is nested too deep for it
  }
  return errors[0];
}

function describe({ error, offset, length }: SyntaxProblem, text: string): { message: string; span: Span } {
  if (text.slice(offset).trim() === "") return { message: syntaxMessages.cutOff, span: spanAt(text, offset) };
  const isLast = offset + length >= text.trimEnd().length;
  return { message: messageFor(error, text.slice(offset, offset + length), isLast), span: { offset, length: Math.max(1, length) } };
}

/** The error of `JSON.parse` itself. Its message may have a position. */
function engineError(error: string, text: string): ParseResult {
  const position = /position (\d+)/.exec(error)?.[1];
  const isCutOff = /end of JSON/.test(error);
  const message = isCutOff ? syntaxMessages.cutOff : notJson;
  return position === undefined && !isCutOff
    ? { ok: false, message }
    : { ok: false, message, span: spanAt(text, Number(position ?? text.length)) };
}

const spanAt = (text: string, offset: number): Span => ({ offset: Math.min(offset, text.trimEnd().length), length: 1 });
