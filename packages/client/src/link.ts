/** The target of the link whose relation is `next` in a `Link` header (RFC 8288); undefined where there is none. */
export function nextLink(header: string | null): string | undefined {
  for (const [, target = "", parameters = ""] of (header ?? "").matchAll(
    /<([^>]*)>((?:\s*;\s*[^",;=\s]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^",;\s]*))?)*)/g,
  )) {
    const [, quoted, bare = ""] = /;\s*rel\s*=\s*(?:"([^"]*)"|([^",;\s]*))/i.exec(parameters) ?? [];
    if ((quoted ?? bare).toLowerCase().split(/\s+/).includes("next")) return target;
  }
  return undefined;
}

/** The cursor that such a target has: it may be relative to the address that was asked. */
export function cursorOf(target: string, asked: URL): string | undefined {
  const url = URL.canParse(target, asked) ? new URL(target, asked) : undefined;
  return url?.searchParams.get("cursor") ?? undefined;
}
