import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A line of Markdown that stands for a file of code, or for a region of one: `{@includeCode ./start.example.ts#read}`. */
const include = /^\{@includeCode \.\/([\w.-]+)(?:#([\w-]+))?\}$/gm;

/** The files of code that a page shows. */
export const examplesOf = (markdown: string): string[] => [...new Set([...markdown.matchAll(include)].map(([, name = ""]) => name))];

/** Puts code where a page names it: it is kept, compiled and run as files of its own. */
export async function includeExamples(markdown: string, folder: string): Promise<string> {
  const files = new Map<string, string>();
  for (const name of examplesOf(markdown)) files.set(name, await readFile(join(folder, name), "utf8"));
  return markdown.replace(include, (_, name: string, region: string | undefined) => {
    const code = region === undefined ? files.get(name) : regionOf(files.get(name) ?? "", region);
    if (code === undefined) throw new Error(`${name} has no region ${region}: begin it with "// #region ${region}".`);
    return `\`\`\`ts\n${code.trim()}\n\`\`\``;
  });
}

function regionOf(code: string, region: string): string | undefined {
  const [, after] = code.split(`// #region ${region}\n`);
  return after?.split("// #endregion")[0];
}
