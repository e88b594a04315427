import { dedent, fenced } from "../parse.ts";
import { type Doc, noDoc } from "../sdk.ts";

/** Reads a doc comment, by the rules of go.dev/doc/comment: paragraphs, headings, lists, indented code, and names in brackets. */
export function goDoc(comment: string): Doc {
  return { ...noDoc, text: markdownOf(comment) };
}

function markdownOf(comment: string): string {
  return comment
    .split(/\n(?=\t| {2,}(?!- |\d))(?<=\n\n)|\n{2,}/)
    .map((block) => block.replace(/^\n+|\n+$/g, ""))
    .filter((block) => block.trim() !== "")
    .map(blockOf)
    .join("\n\n");
}

function blockOf(block: string): string {
  if (/^(?:\t| {4})/.test(block)) return fenced("go", dedent(block));
  const heading = /^# (.*)$/.exec(block)?.[1];
  if (heading !== undefined) return `**${inline(heading)}**`;
  if (/^ *- /.test(block))
    return block
      .replace(/^ +/gm, "")
      .split("\n")
      .map(inline)
      .join("\n")
      .replace(/\n(?!- )/g, " ");
  return inline(block.replace(/\s+/g, " "));
}

/** Text without markup becomes Markdown; `[Session]`, `[*ReadError]` and `[http.Server]` become code. */
const inline = (text: string): string =>
  text
    .split(/(\[\*?[A-Za-z][\w./]*\](?!\())/)
    .map((part, index) => (index % 2 === 0 ? part.replace(/[\\`*_<[\]]/g, "\\$&") : link(part.slice(1, -1))))
    .join("");

const link = (name: string): string => `[\`${name}\`](sdk:${name.replace("*", "")})`;
