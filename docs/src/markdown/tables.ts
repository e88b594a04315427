import type { MarkdownIt, Token } from "./markdown-it.ts";

/**
 * Tables that scroll by themselves when they are too wide. One that begins with "Field" is a list of fields: the style sheet shows it as
 * cards on a narrow screen, which needs the name of its column in each cell, and the roles that a table loses when it is laid out otherwise.
 * One of many columns is wide, and gets the room that it needs to be read.
 */
export function tables(markdown: MarkdownIt): void {
  markdown.core.ruler.push("label_cells", ({ tokens }) => {
    for (const [index, token] of tokens.entries()) if (token.type === "table_open") label(tokens, index);
  });
  markdown.renderer.rules["table_open"] = (tokens, index, options, _env, self) => {
    const attributes = tokens[index]?.attrGet("class") === "fields" ? "" : ' tabindex="0"';
    return `<div class="table"${attributes}>${self.renderToken(tokens, index, options)}`;
  };
  markdown.renderer.rules["table_close"] = () => "</table></div>\n";
}

/** So many columns fit beside the two lists of links. */
const mostNarrow = 5;

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
  const columns = table.flatMap(({ type }, index) => (type === "th_open" ? [table[index + 1]?.content ?? ""] : []));
  if (columns[0] !== "Field") {
    if (columns.length > mostNarrow) tokens[start]?.attrSet("class", "wide");
    return;
  }
  tokens[start]?.attrSet("class", "fields");
  let column = 0;
  for (const token of table) {
    const role = roles[token.type];
    if (role !== undefined) token.attrSet("role", role);
    if (token.type === "tr_open") column = 0;
    if (token.type === "td_open") token.attrSet("data-column", columns[column++] ?? "");
  }
}
