/**
 * The text of a body. JSON is UTF-8, whatever the `charset` of its content type is. A body that isn't valid UTF-8 is read with that charset, and
 * without one with a replacement character for each invalid byte.
 */
export function decode(chunks: readonly Uint8Array[], contentType: string | null): string {
  const [, charset = "utf-8"] = /;\s*charset="?([^";\s]+)/i.exec(contentType ?? "") ?? [];
  return decodeAs("utf-8", chunks, true) ?? decodeAs(charset, chunks) ?? decodeAs("utf-8", chunks) ?? "";
}

/** Undefined if the charset is unknown, or if an invalid byte is fatal. */
function decodeAs(charset: string, chunks: readonly Uint8Array[], fatal = false): string | undefined {
  try {
    const decoder = new TextDecoder(charset, { fatal });
    return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
  } catch {
    return undefined;
  }
}
