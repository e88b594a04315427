/** Text from a payload as it may be put on a terminal: what would move the cursor, change colours or turn the direction is written out. */
export const printable = (text: string): string => text.replace(hidden, written);

/** Control characters, marks of direction, line separators, invisible ones and halves of surrogate pairs. */
const hidden = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;

const written = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** How many columns of a terminal a character takes. */
export const widthOf = (grapheme: string): number => (wide.test(grapheme) ? 2 : invisible.test(grapheme) ? 0 : 1);

const wide =
  /(?![\uff61-\uffdc])(?:\p{Emoji_Presentation}|\ufe0f|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6])/u;
const invisible = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
