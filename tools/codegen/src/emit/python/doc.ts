/** A docstring, line by line: a text between three quotes, broken where a line would be longer than `width`. */
export function docstring(paragraphs: readonly string[], width: number): string[] {
  const [first = [], ...others] = paragraphs.map((text) => wrapped(escaped(text), width)).filter((lines) => lines.length > 0);
  const [only = ""] = first;
  if (others.length === 0 && first.length < 2 && only.length + 6 <= width) return [`"""${only}"""`];
  return [`"""${only}`, ...first.slice(1), ...others.flatMap((lines) => ["", ...lines]), '"""'];
}

/** What a docstring says of something that may have no description. */
export const described = ({ description }: { readonly description: string }, name: string): string => description || `\`${name}\`.`;

/** The width of a docstring in a class, which is indented, and in a module. */
export const width = 96;
export const moduleWidth = 100;

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((each) => each !== "")) {
    const last = lines.at(-1);
    // The first line has three quotes more.
    if (last !== undefined && last.length + word.length + (lines.length === 1 ? 4 : 1) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Text that would end the docstring, or mean something else in it. */
const escaped = (text: string): string =>
  text.replaceAll("\\", "\\\\").replaceAll('"""', '\\"\\"\\"').replace(/"$/, '\\"').replace(/^"/, '\\"');
