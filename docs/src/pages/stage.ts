import { existsSync, statSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type LinkTargets, rewriteLinks } from "./links.ts";
import type { Page } from "./page.ts";
import { sourceOf } from "./source-of.ts";

/** Writes the pages for TypeDoc, with the folders of the site, front matter and rewritten links. Returns their files. */
export async function stagePages(pages: readonly Page[], folder: string, root: string): Promise<string[]> {
  const targets: LinkTargets = {
    pages,
    kind: (path) => (existsSync(join(root, path)) ? (statSync(join(root, path)).isDirectory() ? "folder" : "file") : undefined),
  };
  return Promise.all(
    pages.map(async (page) => {
      const file = join(folder, `${page.slug}.md`);
      const { title, slug, group, part = "", app = "", method = "" } = page;
      const { path: source = "", isEdited = false } = sourceOf(page, root) ?? {};
      const edited = isEdited ? source : "";
      await mkdir(dirname(file), { recursive: true });
      await writeFile(
        file,
        `---\n${lines({ title, slug, group, part, source, edited, app, method })}---\n\n${rewriteLinks(page, targets)}`,
      );
      return file;
    }),
  );
}

const lines = (fields: Record<string, string>) =>
  Object.entries(fields)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join("");
