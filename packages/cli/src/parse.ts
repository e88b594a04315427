import { type ParseError, type ParseErrorCode, printParseErrorCode, visit } from "jsonc-parser";

/** A stretch of a text, in UTF-16 code units. */
export interface Spot {
  readonly offset: number;
  readonly length: number;
}

export type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly sentence: string; readonly spot?: Spot };

/** The value of a JSON text, or what keeps it from being JSON, and where. */
export function parse(text: string): Parsed {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    const first = firstError(text);
    if (first !== undefined) return { ok: false, ...faultOf(first, text) };
    // Nested too deep for the parser that knows positions: the engine's own message may still hold one.
    const position = /position (\d+)/.exec(String(error))?.[1];
    const cut = /end of JSON/.test(String(error));
    const sentence = cut ? cutOff : "this is not JSON";
    return position === undefined && !cut
      ? { ok: false, sentence }
      : { ok: false, sentence, spot: spotAt(text, Number(position ?? text.length)) };
  }
}

/** Several payloads in one text, most often. */
export const somethingFollows = "the JSON value has ended, and something follows it";

const cutOff = "the text ends before the JSON value is complete: is it cut off?";

const spotAt = (text: string, offset: number): Spot => ({ offset: Math.min(offset, text.trimEnd().length), length: 1 });

function firstError(text: string): ParseError | undefined {
  const errors: ParseError[] = [];
  const onError = (error: ParseErrorCode, offset: number, length: number, startLine: number, startCharacter: number) => {
    if (errors.length === 0) errors.push({ error, offset, length, startLine, startCharacter } as ParseError);
  };
  try {
    visit(text, { onError }, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // the parser recurses; text that is nested too deep gets no position from it
  }
  return errors[0];
}

function faultOf({ error, offset, length }: ParseError, text: string): { sentence: string; spot: Spot } {
  if (text.slice(offset).trim() === "") return { sentence: cutOff, spot: spotAt(text, offset) };
  const name = printParseErrorCode(error);
  const found = text.slice(offset, offset + length);
  const spot = { offset, length: Math.max(1, length) };
  if (name === "UnexpectedEndOfString" && offset + length >= text.trimEnd().length)
    return { sentence: "this string is not closed: is the text cut off?", spot };
  return { sentence: hints.find(([pattern]) => pattern.test(found))?.[1] ?? sentences[name] ?? "this is not JSON", spot };
}

/** What people paste that other languages write like this. */
const hints: readonly (readonly [RegExp, string])[] = [
  [/^(NaN|-?Infinity)$/, "JSON has no NaN and no Infinity: leave the property out"],
  [/^(undefined|None|nil)$/, "JSON writes it null"],
  [/^(True|False|TRUE|FALSE)$/, "JSON writes true and false in small letters"],
  [/^'/, "JSON puts strings in double quotes"],
];

const sentences: Readonly<Record<string, string>> = {
  InvalidSymbol: "this is not JSON: a value is text in double quotes, a number, true, false, null, an object or an array",
  InvalidNumberFormat: "this is not a number as JSON writes it",
  PropertyNameExpected: "the name of a property, in double quotes, must stand here",
  ValueExpected: "a value must stand here",
  ColonExpected: "a colon must stand between the name of a property and its value",
  CommaExpected: "a comma is missing before this",
  CloseBraceExpected: "the object is not closed: } is missing before this",
  CloseBracketExpected: "the array is not closed: ] is missing before this",
  EndOfFileExpected: somethingFollows,
  InvalidCommentToken: "JSON has no comments",
  UnexpectedEndOfComment: "JSON has no comments, and this one is not closed",
  UnexpectedEndOfString: "this string is not closed on its line",
  UnexpectedEndOfNumber: "this number is not complete",
  InvalidUnicode: "\\u wants four hexadecimal digits after it",
  InvalidEscapeCharacter: 'a string of JSON has only the escapes \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits',
  InvalidCharacter: "a control character in a string must be escaped, as \\n or \\u001b",
};
