/** A fenced block of a guide. */
export interface Block {
  /** The file whose text it shows, if a line such as `<!-- example: start.example.ts -->` stands before it. */
  readonly example: string | undefined;
  readonly language: string;
  readonly text: string;
}

/** An example of a guide, with all that the guide says it prints. */
export interface Example {
  readonly file: string;
  readonly output: string;
}

const fence = /(?:^<!-- example: (\S+) -->\n)?^```(\w*)\n(.*?)^```$/gms;
const marked = /^<!-- example: (\S+) -->$(?:\n```\w+\n.*?^```$)?/gms;
const keywords = /^<!-- keywords -->$.*^<!-- \/keywords -->$/ms;

export const blocksOf = (markdown: string): Block[] =>
  [...markdown.matchAll(fence)].map(([, example, language = "", text = ""]) => ({ example, language, text }));

/** The examples of a guide that are programs. Each owns the text block that comes next. */
export function examplesOf(markdown: string): Example[] {
  const blocks = blocksOf(markdown);
  return blocks.flatMap(({ example, language }, i) => {
    const next = blocks[i + 1];
    return example === undefined || language === "json" ? [] : [{ file: example, output: next?.language === "text" ? next.text : "" }];
  });
}

/** The guide as it must read: the text of each example below its marker, the keywords between theirs. */
export function withExamples(markdown: string, codeOf: (file: string) => string, keywordTable: string): string {
  return markdown
    .replace(marked, (_, file: string) => `<!-- example: ${file} -->\n\`\`\`${languageOf(file)}\n${codeOf(file).trimEnd()}\n\`\`\``)
    .replace(keywords, () => `<!-- keywords -->\n\n${keywordTable}\n\n<!-- /keywords -->`);
}

const languageOf = (file: string): string => file.replace(/^.*\./, "").replace("cjs", "js");
