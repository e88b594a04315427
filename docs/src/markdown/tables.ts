import type { MarkdownIt, Token } from "./markdown-it.ts";

/**
 * Wraps tables so that they scroll if they are too wide. On a narrow screen, the style sheet shows the rows of every table as cards, so each cell
 * has the name of its column, and each element its role. Lists of fields and of parameters have a layout of their own. A table with many columns
 * gets the class `wide`.
 */
export function tables(markdown: MarkdownIt): void {
  markdown.core.ruler.push("label_cells", ({ tokens }) => {
    for (const [index, token] of tokens.entries()) if (token.type === "table_open") label(tokens, index);
    for (const token of tokens) align(token);
  });
  markdown.renderer.rules["table_open"] = (tokens, index, options, _env, self) => {
    const attributes = tokens[index]?.attrGet("class")?.startsWith("fields") ? "" : ' tabindex="0"';
    return `<div class="table"${attributes}>${self.renderToken(tokens, index, options)}`;
  };
  markdown.renderer.rules["table_close"] = () => "</table></div>\n";
}

/** The number of columns that fit between the navigation and the headings. */
const maxNarrowColumns = 5;

/** The alignment of a column as a class, because the content security policy blocks the style that the parser sets. */
function align(token: Token): void {
  const [, side] = /^text-align:(\w+)$/.exec(token.attrGet("style") ?? "") ?? [];
  if (side === undefined) return;
  token.attrs = token.attrs?.filter(([name]) => name !== "style") ?? null;
  token.attrSet("class", side);
}

const roles: Readonly<Record<string, string>> = {
  table_open: "table",
  thead_open: "rowgroup",
  tbody_open: "rowgroup",
  tr_open: "row",
  th_open: "columnheader",
  td_open: "cell",
};

function label(tokens: readonly Token[], start: number): void {
  const end = tokens.findIndex(({ type }, index) => index > start && type === "table_close");
  const table = tokens.slice(start, end);
  const columns = table.flatMap(({ type }, index) => (type === "th_open" ? [textOf(table[index + 1])] : []));
  const isFields = columns[0] === "Field" || columns[0] === "Parameter";
  if (isFields) tokens[start]?.attrSet("class", columns[0] === "Field" ? "fields" : "fields parameters");
  else if (columns.length > maxNarrowColumns) tokens[start]?.attrSet("class", "wide");
  let column = 0;
  for (const [index, token] of table.entries()) {
    const role = roles[token.type];
    if (role !== undefined) token.attrSet("role", role);
    if (token.type === "tr_open") column = 0;
    if (token.type !== "td_open") continue;
    const name = columns[column++] ?? "";
    token.attrSet("data-column", name);
    if (isFields && name === "Required") token.attrSet("class", table[index + 1]?.content === "yes" ? "required" : "optional");
  }
}

/** The text of a cell, without markup. */
const textOf = (cell: Token | undefined): string => (cell?.children ?? []).map(({ content }) => content).join("");
