/** A word of a pasted text. */
export interface Word {
  readonly text: string;
  /** Whether it may be a bare name: the first word of the text or in quotes. Other words are prose, which may name a property by chance. */
  readonly isName: boolean;
}

/**
 * The words of what was pasted: a line that the program prints, or the JSON of an issue, of which all strings are words. Colors, positions and
 * punctuation around a word are left out.
 */
export function wordsOf(text: string): Word[] {
  const plain = text.replace(ansi, "").trim();
  const fields = fieldsOf(plain);
  if (fields !== undefined) return fields.map((field) => ({ text: field, isName: false }));
  const words = [...plain.replace(/::|(?:,|\b)(?:title|file|line|col)=/g, " ").matchAll(/"((?:[^"\\]|\\.)*)"|[^\s"]+/g)];
  return words.map(([all, quoted], index) => ({
    text: quoted ?? trimmed(all),
    isName: index === 0 || quoted !== undefined,
  }));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colors begin with one
const ansi = /\u001b\[[\d;]*m/g;

/** Without quotes, parentheses and the punctuation of a sentence. */
const trimmed = (word: string): string => word.replace(/^['`(<]+|['`)>,;:.!?]+$/g, "");

/** The strings of issues in JSON: one issue, or the result for a payload. */
function fieldsOf(text: string): string[] | undefined {
  if (!/^[{[]/.test(text)) return undefined;
  try {
    return issuesIn(JSON.parse(text)).flatMap(({ instancePath, keyword, schemaPath }) =>
      [instancePath === "" ? schemaPath : instancePath, keyword].filter((field) => typeof field === "string"),
    );
  } catch {
    return undefined;
  }
}

interface IssueLike {
  readonly instancePath?: unknown;
  readonly keyword?: unknown;
  readonly schemaPath?: unknown;
}

function issuesIn(value: unknown): IssueLike[] {
  if (Array.isArray(value)) return value.flatMap(issuesIn);
  if (typeof value !== "object" || value === null) return [];
  if ("keyword" in value) return [value];
  return "issues" in value ? issuesIn(value.issues) : [];
}
