import type { CommentDisplayPart } from "typedoc";

/** The anchors in the HTML of a Markdown page: `<a id="recordingStatus"></a>`. */
export function anchorsOf(parts: readonly CommentDisplayPart[]): Set<string> {
  const text = parts.map((part) => ("text" in part ? part.text : "")).join("");
  return new Set([...text.matchAll(/<a id="([^"]+)"/g)].map(([, id = ""]) => id));
}
