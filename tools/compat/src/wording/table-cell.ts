/**
 * A text in a cell of a Markdown table: nothing in it ends the cell, and only its code spans are markup. A code span with a `|` becomes
 * plain text, because no escape works there in every renderer.
 */
export const tableCell = (text: string): string =>
  text
    .replace(/\s+/gu, " ")
    .replace(/(`+)(?!`)(.*?[^`])\1(?!`)|[\\`*_<>[\]|]/gu, (found: string, fence: string | undefined, inner: string) =>
      fence === undefined || inner.includes("|") ? escaped(inner ?? found) : found,
    );

const escaped = (text: string): string => text.replace(/[\\`*_<>[\]|]/gu, "\\$&");
