/** Changes the levels of headings so that none is skipped, because screen readers list them as a tree. TypeDoc has `h4` directly below `h1`. */
export function inOrder(html: string): string {
  const open: number[] = [];
  return html.replace(/<h([1-6])\b([^>]*>[\s\S]*?)<\/h\1>/g, (_, level: string, rest: string) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= Number(level)) open.pop();
    open.push(Number(level));
    return `<h${open.length}${rest}</h${open.length}>`;
  });
}
