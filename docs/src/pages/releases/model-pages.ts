import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { firstHeading } from "../front-matter.ts";

const folder = "docs/reference/generated";

/** The pages of the current models. */
export interface ModelPages {
  /** A link to a model, or to the field at a JSON pointer in it. Without such a page or field, what exists, or no link. */
  link(model: string, pointer?: string): string;
}

export async function readModelPages(root: string): Promise<ModelPages> {
  const files = existsSync(join(root, folder)) ? (await readdir(join(root, folder))).filter((name) => name.endsWith(".md")) : [];
  const texts = await Promise.all(files.map((name) => readFile(join(root, folder, name), "utf8")));
  const pages = new Map(texts.map((text, index) => [firstHeading(text), { text, file: files[index] }]));
  return {
    link(model, pointer = "") {
      const name = pointer === "" ? `\`${model}\`` : `\`${pointer}\``;
      const page = pages.get(model);
      if (page === undefined) return name;
      const [, field = ""] = pointer.split("/");
      const hash = field !== "" && page.text.includes(`<a id="${field}">`) ? `#${field}` : "";
      return `[${name}](../../${folder}/${page.file}${hash})`;
    },
  };
}
