import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withExamples } from "./guide.ts";
import { keywordPages, keywordTable } from "./keyword-pages.ts";

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
      current: withExamples(markdown, (file) => readFileSync(join(examples, file), "utf8"), keywordTable()),
    };
  });

/** The page of each keyword, alike; what it must be is wholly made. */
export const keywordGuides: readonly Guide[] = [...keywordPages()].map(([keyword, current]) => {
  const path = join(folder, "issues", `${keyword}.md`);
  return { name: `issues/${keyword}.md`, path, markdown: existsSync(path) ? readFileSync(path, "utf8") : "", current };
});
