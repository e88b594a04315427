/**
 * A string in a cell of a Markdown table: nothing in it ends the cell, and only its code spans are markup. A code span with a `|` becomes
 * plain text, because no escape works there in every renderer.
 */
export const tableCell = (text: string): string =>
  text.replace(/\s+/gu, " ").replace(spanOrMarkup, (found: string, _fence: string | undefined, inner: string | undefined) => {
    if (inner === undefined) return escaped(found);
    return inner.includes("|") ? escaped(inner) : found;
  });

/** A code span, with its fence and what is inside; or markup outside of one. */
const spanOrMarkup = /(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)|`+|[\\*_<>[\]|]/gu;

const escaped = (text: string): string => text.replace(/[\\`*_<>[\]|]/gu, "\\$&");
