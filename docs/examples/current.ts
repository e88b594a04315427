import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withExamples } from "./guide.ts";
import { keywordPages, keywordTable } from "./keyword-pages.ts";
import { rulePages, ruleTable } from "./rule-pages.ts";

/** The folder of the examples. */
export const examples: string = import.meta.dirname;

const folder = join(import.meta.dirname, "../guides");

export interface Guide {
  readonly name: string;
  readonly path: string;
  readonly markdown: string;
  /** The Markdown that the file must have. */
  readonly current: string;
}

const tables = { keywords: keywordTable(), rules: ruleTable() };

/** The guides, with their actual and their expected Markdown. */
export const guides: readonly Guide[] = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .sort()
  .map((name) => {
    const path = join(folder, name);
    const markdown = readFileSync(path, "utf8");
    return {
      name,
      path,
      markdown,
      current: withExamples(markdown, (file) => readFileSync(join(examples, file), "utf8"), tables),
    };
  });

/** The generated pages: one per keyword of issues, and one per rule of `diff`. */
export const generatedGuides: Readonly<Record<"issues" | "rules", readonly Guide[]>> = {
  issues: generated("issues", keywordPages()),
  rules: generated("rules", rulePages()),
};

function generated(name: string, pages: ReadonlyMap<string, string>): Guide[] {
  return [...pages].map(([page, current]) => {
    const path = join(folder, name, `${page}.md`);
    return { name: `${name}/${page}.md`, path, markdown: existsSync(path) ? readFileSync(path, "utf8") : "", current };
  });
}
