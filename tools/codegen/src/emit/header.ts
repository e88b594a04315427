import type { GeneratedFile } from "./emitter.ts";

/** A file's bytes: its text under the header that its format has room for. JSON has none; frontmatter has to stay on top. */
export function withHeader({ path, from, text }: GeneratedFile): string {
  const wrap = comment[path.slice(path.lastIndexOf(".") + 1)];
  if (wrap === undefined) return text;
  const [frontmatter = ""] = path.endsWith(".md") ? (/^---\n.*?\n---\n\n/s.exec(text) ?? []) : [];
  const header = wrap(`Code generated from ${from} by tools/codegen. DO NOT EDIT: run pnpm codegen.`);
  return `${frontmatter}${header}\n\n${text.slice(frontmatter.length)}`;
}

const line = (text: string): string => `// ${text}`;
const hash = (text: string): string => `# ${text}`;

/** How each format writes a comment of one line. */
const comment: Readonly<Record<string, (text: string) => string>> = {
  ts: line,
  js: line,
  go: line,
  rs: line,
  java: line,
  py: hash,
  yaml: hash,
  md: (text) => `<!-- ${text} -->`,
};
