import type { GeneratedFile } from "./emitter.ts";

/** A file's bytes: its text under its header, if its format has comments. Frontmatter has to stay on top. */
export function withHeader({ path, from, text }: GeneratedFile): string {
  const ending = path.slice(path.lastIndexOf(".") + 1);
  if (!hasComments(ending)) return text;
  const [frontmatter = ""] = ending === "md" ? (/^---\n.*?\n---\n\n/s.exec(text) ?? []) : [];
  return `${frontmatter}${header(ending, from)}\n\n${text.slice(frontmatter.length)}`;
}

type Format = "go" | "java" | "js" | "md" | "py" | "rs" | "ts" | "yaml";

/** The comment that marks a file as generated. */
export const header = (format: Format, from: string): string => headers[format](from);

const hasComments = (ending: string): ending is Format => Object.hasOwn(headers, ending);

const sentence = (from: string): string => `Code generated from ${from} by tools/codegen. DO NOT EDIT: run pnpm codegen.`;

const slashes = (from: string): string => `// ${sentence(from)}`;
const hash = (from: string): string => `# ${sentence(from)}`;

const headers: Readonly<Record<Format, (from: string) => string>> = {
  // Go's tools recognize a generated file by a line that ends in "DO NOT EDIT.": https://go.dev/s/generatedcode
  go: (from) => `// Code generated from ${from} by tools/codegen; run pnpm codegen. DO NOT EDIT.`,
  java: slashes,
  js: slashes,
  md: (from) => `<!-- ${sentence(from)} -->`,
  py: hash,
  rs: slashes,
  ts: slashes,
  yaml: hash,
};
