/** Text of a schema as Markdown on one line. Nothing in it is markup, HTML or a TypeDoc tag. */
export const prose = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*[\]~{}$]|(?<![\p{L}\p{N}])[_@]|_(?![\p{L}\p{N}])/gu, "\\$&") // within a word, such as an address, _ and @ have no meaning
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/^(\d*)([-+=#.)])/, "$1\\$2");

/** Text without line breaks and control characters. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ").trim();

/** A code span. Text that backticks would not show alike on every host, also in a table, becomes an element with character references. */
export function code(text: string): string {
  if (/^ *$|[\p{Cc}\p{Zl}\p{Zp}]|\\\|/u.test(text)) return `<code>${text.replace(/[^\p{L}\p{N}]/gu, reference)}</code>`;
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = longest > 0 || text.startsWith(" ") || text.endsWith(" ") ? " " : "";
  return fence + pad + text + pad + fence;
}

const reference = (character: string): string => `&#${character.codePointAt(0)};`;

/** A link with Markdown for its text. */
export const link = (text: string, href: string): string => `[${text}](${href})`;

/** A target for links. */
export const anchor = (id: string): string => `<a id="${id}"></a>`;

/** JSON as a block of code. Strings of JSON have no line breaks, so nothing in it can end the block. */
export const jsonBlock = (value: unknown): string => codeBlock("json", JSON.stringify(value, null, 2));

/** A block of code in a language of which we write the text, so no line of it has three backticks. */
export const codeBlock = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

/** A table; each cell is Markdown on one line. */
export const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, columns.map(() => "---"), ...rows.map((row) => row.map(cell))].map((row) => `| ${row.join(" | ")} |`).join("\n");

const cell = (markdown: string): string => markdown.replaceAll("|", "\\|");
