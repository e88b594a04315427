import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withExamples } from "./guide.ts";
import { keywordPages, keywordTable } from "./keyword-pages.ts";
import { rulePages, ruleTable } from "./rule-pages.ts";

/** Where the examples are. */
export const examples: string = import.meta.dirname;

const folder = join(import.meta.dirname, "../guides");

export interface Guide {
  readonly name: string;
  readonly path: string;
  readonly markdown: string;
  /** What it must be. */
  readonly current: string;
}

const tables = { keywords: keywordTable(), rules: ruleTable() };

/** The guides, each as it is and as it must be. */
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

/** Pages that are alike, and wholly made: one of each keyword of issues, and of each rule of `diff`. */
export const madeGuides: Readonly<Record<"issues" | "rules", readonly Guide[]>> = {
  issues: made("issues", keywordPages()),
  rules: made("rules", rulePages()),
};

function made(name: string, pages: ReadonlyMap<string, string>): Guide[] {
  return [...pages].map(([page, current]) => {
    const path = join(folder, name, `${page}.md`);
    return { name: `${name}/${page}.md`, path, markdown: existsSync(path) ? readFileSync(path, "utf8") : "", current };
  });
}
