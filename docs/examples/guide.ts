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
const readme = /^<!-- readme: (\S+) -->$.*?^<!-- \/readme -->$/gms;
const table = /^<!-- (keywords|rules) -->$.*?^<!-- \/\1 -->$/gms;

/** The tables that guides show between `<!-- keywords -->` and `<!-- /keywords -->`, by that name. */
export interface Tables {
  readonly keywords: string;
  readonly rules: string;
}

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

/** A guide without what it shows of packages' READMEs: that is tried with the packages. */
export const withoutReadmes = (markdown: string): string => markdown.replace(readme, "");

/** What a package's README begins with: how to install it, its first program, and what that prints. */
function startOf(markdown: string): string {
  const [install, program, printed] = markdown.match(/^```\w+\n.*?^```$/gms) ?? [];
  if (install === undefined || program === undefined) throw new Error("a README begins with how to install the package, and a program");
  return [install, program, ...(printed?.startsWith("```text\n") ? [printed] : [])].join("\n\n");
}

/** The guide as it must read: the text of each example below its marker, each table between its own. */
export function withExamples(markdown: string, codeOf: (file: string) => string, tables: Tables): string {
  return markdown
    .replace(marked, (_, file: string) => `<!-- example: ${file} -->\n\`\`\`${languageOf(file)}\n${codeOf(file).trimEnd()}\n\`\`\``)
    .replace(readme, (_, file: string) => `<!-- readme: ${file} -->\n\n${startOf(codeOf(file))}\n\n<!-- /readme -->`)
    .replace(table, (_, name: keyof Tables) => `<!-- ${name} -->\n\n${tables[name]}\n\n<!-- /${name} -->`);
}

const languageOf = (file: string): string => file.replace(/^.*\./, "").replace("cjs", "js");
