import { existsSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import type { Page } from "./page.ts";

/** Where the text of a page is written. */
export interface PageSource {
  /** The file that the page shows, or is generated from; relative to the repository. */
  readonly path: string;
  /** Whether people write it, so that the page offers to edit it. */
  readonly isEdited: boolean;
}

/** The source of a page. Undefined for a page without one. */
export function sourceOf(
  { source, slug, group, markdown }: Pick<Page, "source" | "slug" | "group" | "markdown">,
  root: string,
): PageSource | undefined {
  if (slug === "404" || group === "SDK") return undefined; // each entry of an SDK links to its own source
  if (slug === "changelog") return { path: "packages/types/CHANGELOG.md", isEdited: false };
  const path = generatedFrom(source, root) ?? source;
  const isGenerated = path === "schemas" || path.startsWith("schemas/releases/") || /^<!-- Written by /m.test(markdown);
  return { path, isEdited: !isGenerated };
}

/** What a generated page is generated from: a schema, the operations, a keyword or a rule. */
function generatedFrom(source: string, root: string): string | undefined {
  const [, folder = "", name = ""] = /^docs\/(.*?)(?:\/generated)?\/([\w-]+)\.md$/.exec(source) ?? [];
  switch (folder) {
    case "reference":
      return name === "README" ? "schemas" : `schemas/${name}.schema.json`;
    case "operations":
      return "schemas/operations.yaml";
    case "guides/issues":
      return existing(root, `tools/contract/src/keywords/${kebabCase(name)}.ts`) ?? "tools/contract/src/keywords/pages.ts";
    case "guides/rules":
      return ruleFile(name, root);
    default:
      return undefined;
  }
}

const kebabCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const existing = (root: string, path: string): string | undefined => (existsSync(join(root, path)) ? path : undefined);

/** The file of a rule, which is in a folder for its subject. */
function ruleFile(id: string, root: string): string | undefined {
  const folder = "tools/compat/src/rules";
  const found = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).find((path) => posix.basename(path) === `${id}.ts`);
  return found === undefined ? undefined : posix.join(folder, found);
}
