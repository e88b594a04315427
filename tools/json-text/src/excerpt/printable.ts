/** Text that is safe to print on a terminal: characters that move the cursor, change colors or reverse the direction are escaped. */
export const printable = (text: string): string => text.replace(unsafe, unicodeEscape);

/** Each line of a text, printable. */
export const printableLines = (text: string): string => text.split("\n").map(printable).join("\n");

/** A value as JSON in which such characters are escaped, on one line or indented. The text means the same. */
export const printableJson = (value: unknown, indent?: number): string => printableLines(JSON.stringify(value, undefined, indent));

/** Control characters, direction marks, line separators, invisible characters and lone surrogates. */
const unsafe = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;

const unicodeEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** The width of a character in columns of a terminal. */
export const widthOf = (grapheme: string): number => (wide.test(grapheme) ? 2 : invisible.test(grapheme) ? 0 : 1);

const wide =
  /(?![\uff61-\uffdc])(?:\p{Emoji_Presentation}|\ufe0f|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6])/u;
const invisible = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
