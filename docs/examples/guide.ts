/** A fenced block of a guide. */
export interface Block {
  /** The file that it shows, if the line before is a marker such as `<!-- example: start.example.ts -->`. */
  readonly example: string | undefined;
  readonly language: string;
  readonly text: string;
}

/** An example of a guide, with the output that the guide shows. */
export interface Example {
  readonly file: string;
  readonly output: string;
}

const fence = /(?:^<!-- example: (\S+) -->\n)?^```(\w*)\n(.*?)^```$/gms;
const marked = /^<!-- example: (\S+) -->$(?:\n```\w+\n.*?^```$)?/gms;
const readme = /^<!-- readme: (\S+) -->$.*?^<!-- \/readme -->$/gms;
const table = /^<!-- (keywords|rules) -->$.*?^<!-- \/\1 -->$/gms;

/** The tables that guides show, by the name in their markers: `<!-- keywords -->` and `<!-- /keywords -->`. */
export interface Tables {
  readonly keywords: string;
  readonly rules: string;
}

export const blocksOf = (markdown: string): Block[] =>
  [...markdown.matchAll(fence)].map(([, example, language = "", text = ""]) => ({ example, language, text }));

/** The examples of a guide that are programs. The next text block of each is its output. */
export function examplesOf(markdown: string): Example[] {
  const blocks = blocksOf(markdown);
  return blocks.flatMap(({ example, language }, i) => {
    const next = blocks[i + 1];
    return example === undefined || ["json", "yaml"].includes(language)
      ? []
      : [{ file: example, output: next?.language === "text" ? next.text : "" }];
  });
}

/** A guide without its excerpts of READMEs, which are tested with the packages. */
export const withoutReadmes = (markdown: string): string => markdown.replace(readme, "");

/** The start of a package's README: how to install it, its first program, and its output. */
function startOf(markdown: string): string {
  const [install, program, output] = markdown.match(/^```\w+\n.*?^```$/gms) ?? [];
  if (install === undefined || program === undefined) throw new Error("a README must start with how to install the package, and a program");
  return [install, program, ...(output?.startsWith("```text\n") ? [output] : [])].join("\n\n");
}

/** The expected Markdown of a guide, with each example below its marker, and each table between its markers. */
export function withExamples(markdown: string, codeOf: (file: string) => string, tables: Tables): string {
  return markdown
    .replace(marked, (_, file: string) => `<!-- example: ${file} -->\n\`\`\`${languageOf(file)}\n${codeOf(file).trimEnd()}\n\`\`\``)
    .replace(readme, (_, file: string) => `<!-- readme: ${file} -->\n\n${startOf(codeOf(file))}\n\n<!-- /readme -->`)
    .replace(table, (_, name: keyof Tables) => `<!-- ${name} -->\n\n${tables[name]}\n\n<!-- /${name} -->`);
}

const languageOf = (file: string): string => file.replace(/^.*\./, "").replace("cjs", "js");
