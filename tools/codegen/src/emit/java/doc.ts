/** The parts of a doc comment, as HTML. */
export interface Comment {
  readonly text: string;
  /** A line each, such as `@return the value`. */
  readonly tags?: readonly string[];
  readonly isDeprecated?: boolean;
}

/** A doc comment, and the annotation that belongs to it. The formatter breaks its lines. */
export function comment({ text, tags = [], isDeprecated = false }: Comment): string {
  const deprecated = "@deprecated Later versions of the contract may remove it.";
  const blocks = [...tags, ...(isDeprecated ? [deprecated] : [])];
  const lines = [text, ...(blocks.length > 0 ? ["", ...blocks] : [])].map((line) => ` * ${line}\n`);
  return `/**\n${lines.join("")} */${isDeprecated ? "\n@Deprecated" : ""}`;
}

/** A description as the HTML of Javadoc. Nothing in a description is markup, apart from `code`. */
export const html = (text: string): string =>
  text
    .replaceAll(/\s+/g, " ")
    .trim()
    .split(/((?<!`)`[^`]+`(?!`))/) // every second part is code
    .map((part, index) => (index % 2 === 1 ? `<code>${escaped(part.slice(1, -1))}</code>` : escaped(part)))
    .join("");

/** The description of something, or another text if it has none. */
export const docOf = ({ description }: { readonly description: string }, otherwise: string): string => html(description || otherwise);

/** Without HTML, tags, the end of the comment, and the escapes that javac reads before anything else. */
const escaped = (text: string): string => text.replace(/[&<>@*{}\\]/g, (each) => `&#${each.codePointAt(0)};`);
