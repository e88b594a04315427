/** The headers of a request, or the first line that isn't one. Names are in lowercase. */
export type ParsedHeaders = { readonly headers: ReadonlyMap<string, readonly string[]> } | { readonly line: number; readonly text: string };

/** Parses headers as tools show them: lines of `name: value`, with or without curl's `-H`, `<` or `>`. */
export function parseHeaders(text: string): ParsedHeaders {
  const headers = new Map<string, string[]>();
  for (const [index, line] of text.split("\n").entries()) {
    const written = withoutDecoration(line);
    if (written === "" || isRequestLine.test(written)) continue;
    const [, name, value = ""] = /^([!#$%&'*+.^_`|~\w-]+)\s*:(.*)$/.exec(written) ?? [];
    if (name === undefined) return { line: index + 1, text: written };
    const key = name.toLowerCase();
    headers.set(key, [...(headers.get(key) ?? []), value.trim()]);
  }
  return { headers };
}

const isRequestLine = /^(HTTP\/\d|[A-Z]+ \S+ HTTP\/)/;

const withoutDecoration = (line: string): string =>
  line
    .trim()
    .replace(/^[<>]\s*/, "")
    .replace(/^(?:-H|--header)[ =]?(["'])(.*)\1\s*\\?$/, "$2")
    .trim();
