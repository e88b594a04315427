import { printable } from "@tools/json-text";

/** Wraps text into indented lines of at most `columns` characters, safe to print on a terminal. The text has no style yet. */
export function wrap(text: string, indent: string, columns: number = 96): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of printable(text).split(" ")) {
    if (line !== "" && indent.length + line.length + 1 + word.length > columns) {
      lines.push(indent + line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, indent + line];
}
