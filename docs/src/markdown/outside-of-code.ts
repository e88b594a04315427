/** Applies a change to everything except fenced blocks and inline code. */
export function outsideOfCode(markdown: string, change: (text: string) => string): string {
  return markdown
    .split(/(^(`{3,})[^\n]*\n[\s\S]*?^\2[ \t]*$|`[^`\n]+`)/m)
    .map((part, index) => (index % 3 === 0 ? change(part) : index % 3 === 1 ? part : ""))
    .join("");
}
