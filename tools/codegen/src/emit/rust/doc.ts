/** A description as the lines of a doc comment: rustdoc reads Markdown, and nothing in a description is meant as such but `code`. */
export function docLines(text: string, width: number): string[] {
  const words = escapeMarkdown(text)
    .split(/\s+/)
    .filter((word) => word !== "");
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + word.length < width || opensBlock.test(word))) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => (opensBlock.test(line) ? `\\${line}` : line));
}

/** Text that would begin a list, a heading or a quotation at the start of a line. */
const opensBlock: RegExp = /^([-+#>=~*_]|\d+[.)]($|\s))/;

const escapeMarkdown = (text: string): string =>
  text
    .split(/((?<!`)`[^`]+`(?!`))/) // every second part is code
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/https?:\/\/[^\s<>"'`]*[^\s<>"'`.,;:)]|[\\[\]<>`*_|]/g, escapeOne)))
    .join("");

const escapeOne = (found: string): string => (found.startsWith("http") ? `<${found}>` : `\\${found}`);
