import { languages } from "@tools/contract/languages";
import { headingLevel, type MarkdownIt, type State, type Token } from "./markdown-it.ts";

/**
 * Wraps the content of each language in a section, so that a page can show one language at a time: headings with a table of fields, and
 * headings with a language's name and code. The rows of all tables get the anchors of the first table's rows.
 */
export function languageSections(markdown: MarkdownIt): void {
  markdown.core.ruler.push("language_sections", (state) => {
    state.tokens = wrap(state);
  });
}

function wrap(state: State): Token[] {
  const tokens: Token[] = [];
  let anchors: (string | undefined)[] = [];
  for (const part of byHeading(state.tokens)) {
    const [heading, title] = part;
    if (heading !== undefined && headingLevel(heading) === 2) anchors = [];
    if (heading !== undefined && title !== undefined && isCodeSection(part)) {
      tokens.push(html(state, `<section data-language="${attribute(title.content)}">\n`), ...part, html(state, "</section>\n"));
      continue;
    }
    if (title === undefined || !part.some((token) => token.attrGet("class") === "fields")) {
      tokens.push(...part);
      continue;
    }
    const rows = part.filter(({ type }, index) => type === "tr_open" && part[index + 1]?.type === "td_open");
    if (anchors.length === 0) anchors = rows.map((row) => anchorOf(part, row));
    for (const [index, row] of rows.entries()) linkRow(state, part, row, anchors[index]);
    tokens.push(html(state, `<section data-language="${attribute(title.content)}">\n`), ...part, html(state, "</section>\n"));
  }
  return tokens;
}

const titles: ReadonlySet<string> = new Set(["curl", ...Object.values(languages).map(({ title }) => title)]);

/** A heading that names a language, with code below it. */
const isCodeSection = ([heading, title, ...rest]: readonly Token[]): boolean =>
  heading !== undefined && headingLevel(heading) === 3 && titles.has(title?.content ?? "") && rest.some(({ type }) => type === "fence");

/** The tokens, split before each heading. */
function byHeading(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (headingLevel(token) !== undefined) parts.push([]);
    parts.at(-1)?.push(token);
  }
  return parts;
}

function anchorOf(tokens: readonly Token[], row: Token): string | undefined {
  const cell = tokens[tokens.indexOf(row) + 2];
  return /<a id="([^"]+)"/.exec(cell?.content ?? "")?.[1];
}

/** Writes the anchor into the row, and makes the field's name a link to it. */
function linkRow(state: State, tokens: readonly Token[], row: Token, anchor: string | undefined): void {
  if (anchor === undefined) return;
  row.attrSet("data-anchor", anchor);
  const children = tokens[tokens.indexOf(row) + 2]?.children ?? [];
  const name = children.findIndex(({ type }) => type === "code_inline");
  if (name < 0) return;
  children.splice(name + 1, 0, html(state, "</a>", "html_inline"));
  children.splice(name, 0, html(state, `<a class="field" href="#${encodeURIComponent(anchor)}">`, "html_inline"));
}

function html(state: State, content: string, type: "html_block" | "html_inline" = "html_block"): Token {
  const token = new state.Token(type, "", 0);
  token.content = content;
  return token;
}

const attribute = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
