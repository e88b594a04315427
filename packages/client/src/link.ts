/** The target of the link with the relation `next` in a `Link` header (RFC 8288); undefined if there is none. */
export function nextLink(header: string | null): string | undefined {
  for (const [, target = "", parameters = ""] of (header ?? "").matchAll(link)) {
    const [, , quoted, bare = ""] = [...parameters.matchAll(parameter)].find(([, name]) => name?.toLowerCase() === "rel") ?? [];
    if ((quoted ?? bare).toLowerCase().split(/\s+/).includes("next")) return target;
  }
  return undefined;
}

const link = /<([^<>]*)>((?:\s*;\s*[^",;=\s]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^",;\s]*))?)*)/g;
const parameter = /;\s*([^",;=\s]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^",;\s]*)))?/g;

/** The cursor in the target of a link, which may be relative to the requested URL; undefined if it has none. */
export function cursorOf(target: string, requested: URL): string | undefined {
  const url = URL.canParse(target, requested) ? new URL(target, requested) : undefined;
  return url?.searchParams.get("cursor") || undefined;
}
