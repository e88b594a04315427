/** What a doc comment says; all of it is HTML by now. */
export interface Comment {
  readonly says: string;
  /** A line each, such as `@return the value`. */
  readonly tags?: readonly string[];
  readonly isDeprecated?: boolean;
}

/** A doc comment, and the annotation that belongs to it. Its lines are broken by the formatter. */
export function comment({ says, tags = [], isDeprecated = false }: Comment): string {
  const deprecated = "@deprecated Later versions of the contract may leave it out.";
  const blocks = [...tags, ...(isDeprecated ? [deprecated] : [])];
  const lines = [says, ...(blocks.length > 0 ? ["", ...blocks] : [])].map((line) => ` * ${line}\n`);
  return `/**\n${lines.join("")} */${isDeprecated ? "\n@Deprecated" : ""}`;
}

/** A description as Javadoc has it: HTML, in which nothing of a description is meant as such but `code`. */
export const html = (text: string): string =>
  text
    .replaceAll(/\s+/g, " ")
    .trim()
    .split(/((?<!`)`[^`]+`(?!`))/) // every second part is code
    .map((part, index) => (index % 2 === 1 ? `<code>${escaped(part.slice(1, -1))}</code>` : escaped(part)))
    .join("");

/** Neither HTML, nor a tag, nor the end of the comment, nor an escape that javac reads before anything else. */
const escaped = (text: string): string => text.replace(/[&<>@*{}\\]/g, (each) => `&#${each.codePointAt(0)};`);
