import { type KeywordPage, keywords } from "../../packages/cli/src/keywords.ts";

/** What `session-schema explain` says of each keyword, as sections of a guide. */
export const keywordSections = (): string =>
  Object.entries(keywords)
    .map(([keyword, page]) => section(keyword, page))
    .join("\n\n");

function section(keyword: string, { means, strict, tolerant, mend }: KeywordPage): string {
  const rows = { Strict: strict, Tolerant: tolerant, "What to do": mend };
  const list = Object.entries(rows).map(([name, text]) => `- **${name}**: ${asMarkdown(text)}`);
  return `## ${keyword}\n\n${asMarkdown(means)}\n\n${list.join("\n")}`;
}

/** An address in a sentence is an example, and no link. */
const asMarkdown = (text: string): string => text.replace(/https?:\/\/[\w./-]*\w/g, "`$&`");
