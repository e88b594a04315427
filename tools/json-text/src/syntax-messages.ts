import { type ParseErrorCode, printParseErrorCode } from "jsonc-parser";

/** How a syntax error is described, given the token that was found, and whether nothing follows it. */
export function messageFor(error: ParseErrorCode, found: string, isLast: boolean): string {
  const name = printParseErrorCode(error);
  if (name === "UnexpectedEndOfString" && isLast) return syntaxMessages.cutOffString;
  const messages: Readonly<Record<string, string>> = syntaxMessages;
  return hints.find(([pattern]) => pattern.test(found))?.[1] ?? messages[name] ?? notJson;
}

export const notJson = "this isn't JSON";

/** Values that are valid in other languages. */
const hints: readonly (readonly [RegExp, string])[] = [
  [/^(NaN|-?Infinity)$/, "JSON has no NaN or Infinity: leave the property out"],
  [/^(undefined|None|nil)$/, "JSON has no such value: write null"],
  [/^(True|False|TRUE|FALSE)$/, "true and false must be in lowercase"],
  [/^'/, "JSON requires double quotes around strings"],
];

/** By the names that jsonc-parser gives to errors. */
export const syntaxMessages = {
  cutOff: "unexpected end of JSON: the text may be cut off",
  cutOffString: "this string isn't closed: the text may be cut off",
  InvalidSymbol: "this isn't JSON: expected a string in double quotes, a number, true, false, null, an object or an array",
  InvalidNumberFormat: "this isn't a JSON number",
  PropertyNameExpected: "expected a property name in double quotes",
  ValueExpected: "expected a value",
  ColonExpected: "expected a colon between the property name and its value",
  CommaExpected: "expected a comma before this",
  CloseBraceExpected: "the object isn't closed: expected } before this",
  CloseBracketExpected: "the array isn't closed: expected ] before this",
  EndOfFileExpected: "unexpected content after the JSON value",
  InvalidCommentToken: "JSON has no comments",
  UnexpectedEndOfComment: "JSON has no comments, and this one isn't closed",
  UnexpectedEndOfString: "this string isn't closed on its line",
  UnexpectedEndOfNumber: "this number isn't complete",
  InvalidUnicode: "\\u must be followed by four hexadecimal digits",
  InvalidEscapeCharacter: 'invalid escape: JSON has only \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits',
  InvalidCharacter: "control characters in a string must be escaped, as in \\n or \\u001b",
} as const;

/** Usually the text has several payloads. */
export const contentAfterValue: string = syntaxMessages.EndOfFileExpected;
