import type { CommentDisplayPart } from "typedoc";

/** The anchors that Markdown sets itself: `<a id="recordingStatus"></a>`. */
export function anchorsOf(parts: readonly CommentDisplayPart[]): Set<string> {
  const text = parts.map((part) => ("text" in part ? part.text : "")).join("");
  return new Set([...text.matchAll(/<a id="([^"]+)"/g)].map(([, id = ""]) => id));
}
