import { join, resolve } from "node:path";

/** The page that shows the tables. */
export const pageFile: string = join(resolve(import.meta.dirname, "../../../.."), "docs/guides/languages.md");

const mark = (name: string): string => `<!-- ${name}: pnpm --filter @tools/conformance tables -->`;
const end = "<!-- end -->";

/** The page with these tables, each between its mark and the next end mark. */
export function withTables(page: string, tables: Readonly<Record<string, string>>): string {
  let text = page;
  for (const [name, table] of Object.entries(tables)) {
    const start = text.indexOf(mark(name));
    const stop = text.indexOf(end, start);
    if (start < 0 || stop < 0) throw new Error(`${pageFile} must have a line ${mark(name)} and a line ${end} below it.`);
    text = `${text.slice(0, start + mark(name).length)}\n\n${table}\n\n${text.slice(stop)}`;
  }
  return text;
}
