import { singular, termsOf } from "../browser/terms.ts";

/**
 * The words of a text that aren't in what a result shows, each once: those of examples, tables and later paragraphs. Single letters and small
 * numbers are left out, because they find everything.
 */
export function wordsOf(text: string, shown: string): string {
  const known = new Set(normalized(shown));
  return [...new Set(normalized(text))]
    .filter((word) => !known.has(word) && word.length > 1 && !/^\d{1,2}$/.test(word) && word.length < 40)
    .join(" ");
}

const normalized = (text: string): string[] => termsOf(text).map(singular);
