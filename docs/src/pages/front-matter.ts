/** Splits front matter, lines of `key: value` between `---`, from the Markdown. */
export function splitFrontMatter(text: string): { fields: Record<string, string>; markdown: string } {
  const [all = "", lines = ""] = /^---\n([\s\S]*?)^---\n+/m.exec(text.startsWith("---\n") ? text : "") ?? [];
  const fields = Object.fromEntries(
    lines.split("\n").flatMap((line) => [...line.matchAll(/^(\w+): *(.*)$/g)].map(([, key = "", value = ""]) => [key, value])),
  );
  return { fields, markdown: text.slice(all.length) };
}

/** The first heading, which is the default title of a page. */
export function firstHeading(markdown: string): string | undefined {
  return /^# +(.+)$/m.exec(markdown)?.[1]?.replaceAll("`", "").trim();
}
