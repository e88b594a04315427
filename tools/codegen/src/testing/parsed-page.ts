import MarkdownIt, { type Token } from "markdown-it";

/** A page as a Markdown renderer sees it: the one that TypeDoc uses, with HTML allowed, as on code hosts. */
export interface ParsedPage {
  /** The rows of each table as text, by the headings above it: `Fields / Go`, `OddPart / JSON`, `Fields / Values of x`. */
  readonly tables: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly ids: readonly string[];
  readonly hrefs: readonly string[];
  /** Every HTML tag other than our anchors and `code`. */
  readonly foreignTags: readonly string[];
  /** Each block of code. */
  readonly fences: readonly string[];
}

export function parsePage(markdown: string): ParsedPage {
  const tokens = new MarkdownIt({ html: true }).parse(markdown.replace(/^---\n.*?\n---\n/s, ""), {});
  const inline = tokens.flatMap(({ children }) => children ?? []);
  const tags = inline.filter(({ type }) => type === "html_inline").map(({ content }) => content);
  const blocks = tokens.filter(({ type }) => type === "html_block").map(({ content }) => content);
  return {
    tables: tablesOf(tokens),
    ids: tags.flatMap((tag) => /^<a id="([^"]*)">$/.exec(tag)?.[1] ?? []),
    hrefs: inline.filter(({ type }) => type === "link_open").map((token) => String(token.attrGet("href"))),
    foreignTags: [...tags.filter((tag) => !/^(<a id="[\p{L}\p{N}_.-]+">|<\/a>|<code>|<\/code>)$/u.test(tag)), ...blocks],
    fences: tokens.filter(({ type }) => type === "fence").map(({ content }) => content),
  };
}

function tablesOf(tokens: readonly Token[]): Map<string, string[][]> {
  const tables = new Map<string, string[][]>();
  const headings: string[] = [];
  for (const [index, { type, tag }] of tokens.entries()) {
    const text = textOf(tokens[index + 1]);
    if (type === "heading_open") headings.splice(Number(tag.slice(1)) - 2, Number.POSITIVE_INFINITY, text);
    const rows = tables.get(headings.join(" / ")) ?? [];
    if (type === "table_open") tables.set(headings.join(" / "), rows);
    if (type === "tr_open") rows.push([]);
    if (type === "th_open" || type === "td_open") rows.at(-1)?.push(text);
  }
  return tables;
}

const textOf = (token: Token | undefined): string =>
  (token?.children ?? [])
    .filter(({ type }) => type === "text" || type === "code_inline" || type === "softbreak")
    .map(({ content }) => content)
    .join("");
