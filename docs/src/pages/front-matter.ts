/** Splits `---` lines of `key: value` from the Markdown below them. */
export function splitFrontMatter(text: string): { fields: Record<string, string>; markdown: string } {
  const [all = "", lines = ""] = /^---\n([\s\S]*?)^---\n+/m.exec(text.startsWith("---\n") ? text : "") ?? [];
  const fields = Object.fromEntries(
    lines.split("\n").flatMap((line) => [...line.matchAll(/^(\w+): *(.*)$/g)].map(([, key = "", value = ""]) => [key, value])),
  );
  return { fields, markdown: text.slice(all.length) };
}

/** The first heading: what a page is called that does not say. */
export function firstHeading(markdown: string): string | undefined {
  return /^# +(.+)$/m.exec(markdown)?.[1]?.replaceAll("`", "").trim();
}
