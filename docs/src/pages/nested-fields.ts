import type { Page } from "./page.ts";

/**
 * Adds the fields of a model below each field of that type, in an element that opens in place. Markdown for people without a browser doesn't need
 * them, so they are added for the site only, from the tables of the model's page.
 */
export function withNestedFields(pages: readonly Page[]): Page[] {
  const isModel = ({ slug }: Page): boolean => slug.startsWith("reference/");
  const models = new Map(
    pages.filter(isModel).map(({ slug, title, markdown }) => [`${slug.slice(10)}.md`, { title, rows: tablesOf(markdown) }]),
  );
  return pages.map((page) => (isModel(page) ? { ...page, markdown: expanded(page.markdown, models) } : page));
}

/** The Markdown without what `withNestedFields` added. */
export const withoutNestedFields = (markdown: string): string => markdown.replace(/ <details class="nested">.*<\/details>/g, "");

/** Deeper levels are one click away, on the page of the model. */
const maxDepth = 2;

/** A model by the file of its page, with the rows of its own table in each language; none if it has no fields. */
type Models = ReadonlyMap<string, { readonly title: string; readonly rows: ReadonlyMap<string, readonly Row[]> }>;

interface Row {
  readonly anchor: string;
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
  readonly example: string;
}

function tablesOf(markdown: string): Map<string, Row[]> {
  const [, fields = ""] = /^## Fields\n([\s\S]*?)(?=^## )/m.exec(markdown) ?? [];
  const parts = [...fields.matchAll(/^### (.+)\n([\s\S]*?)(?=^### |(?![\s\S]))/gm)];
  const rows = parts.map(([, language = "", text = ""]) => [language, text.split("\n").flatMap(rowOf)] as const);
  const anchors = rows[0]?.[1].map(({ anchor }) => anchor) ?? []; // the rows of the first language have them
  return new Map(rows.map(([language, all]) => [language, all.map((row, index) => ({ ...row, anchor: anchors[index] ?? "" }))]));
}

function rowOf(line: string): Row[] {
  const cells = cellsOf(line);
  if (cells.length !== 5 || !/^(yes|no)$/.test(cells[2] ?? "")) return [];
  const [field = "", type = "", required, description = "", example = ""] = cells;
  const [, anchor = ""] = /<a id="([^"]+)">/.exec(field) ?? [];
  return [{ anchor, name: field.replace(/^<a id="[^"]+"><\/a>/, ""), type, required: required === "yes", description, example }];
}

const cellsOf = (line: string): string[] => (line.startsWith("| ") ? line.slice(2, -2).split(" | ") : []);

/** The page with the nested fields in the Description of each row. */
function expanded(markdown: string, models: Models): string {
  let language = "";
  let anchors: string[] = [];
  let index = 0;
  const lines = markdown.split("\n").map((line) => {
    if (line.startsWith("## ")) anchors = [];
    if (line.startsWith("### ")) [language, index] = [line.slice(4), 0];
    const [row] = rowOf(line);
    if (row === undefined) return line;
    if (row.anchor !== "") anchors.push(row.anchor);
    const nested = details(row.type, { language, prefix: anchors[index++] ?? "", isFirst: row.anchor !== "", depth: 1 }, models);
    if (nested === "") return line;
    const [field = "", type = "", required = "", description = "", ...rest] = cellsOf(line);
    return `| ${[field, type, required, `${description} ${nested}`, ...rest].join(" | ")} |`;
  });
  return lines.join("\n");
}

interface Context {
  readonly language: string;
  /** The anchor of the field that has the nested ones. */
  readonly prefix: string;
  /** Whether this is the first language, whose elements have the anchors. */
  readonly isFirst: boolean;
  readonly depth: number;
}

/** The fields of the model that a type links to; empty if it has none. */
function details(type: string, context: Context, models: Models): string {
  const { language, prefix, isFirst, depth } = context;
  const [, file = ""] = /\]\(([\w-]+\.md)\)/.exec(type) ?? [];
  const model = models.get(file);
  const rows = model?.rows.get(language) ?? [];
  if (model === undefined || rows.length === 0 || depth > maxDepth || prefix === "") return "";
  const items = rows.map(({ anchor: own, name, type: inner, required, description, example }) => {
    const anchor = `${prefix}.${own}`;
    const target = isFirst ? `<a id="${anchor}"></a>` : "";
    const term = `<dt data-anchor="${anchor}">${target}<a class="field" href="#${encodeURIComponent(anchor)}">${name}</a> <span class="type">${inner}</span>${required ? ' <span class="badge">required</span>' : ""}</dt>`;
    const nested = details(inner, { ...context, prefix: anchor, depth: depth + 1 }, models);
    const shown = example.startsWith("`") && nested === "" ? ` Example: ${example}.` : "";
    return `${term}<dd>${description}${shown}${nested === "" ? "" : ` ${nested}`}</dd>`;
  });
  const title = `${rows.length} ${rows.length === 1 ? "field" : "fields"} of ${model.title}`;
  return `<details class="nested"><summary>${title}</summary><dl>${items.join("")}</dl></details>`;
}
