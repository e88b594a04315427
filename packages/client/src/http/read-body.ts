import { decode } from "./decode.ts";

/** The body of a response, as far as it was read. */
export interface Body {
  readonly text: string;
  /** Why there is no more: the body is complete or longer than the limit, or reading failed. */
  readonly end: "complete" | "limit" | "failed";
  /** What failed. */
  readonly error?: unknown;
}

/** Reads a body up to a limit in bytes, counted after decompression. Stops early if the signal is aborted. */
export async function readBody(response: Response, limit: number, signal: AbortSignal): Promise<Body> {
  // A replacement of fetch may have no stream.
  if (typeof response.body?.getReader !== "function") return readText(response, limit);
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  const bodyOf = (rest: Omit<Body, "text">): Body => ({ text: decode(chunks, response.headers.get("content-type")), ...rest });
  try {
    for (let size = 0; ; ) {
      const { done, value } = await reader.read();
      if (done) return bodyOf({ end: "complete" });
      size += value.byteLength;
      if (size > limit || signal.aborted) {
        reader.cancel().catch(() => undefined);
        return bodyOf({ end: "limit" });
      }
      chunks.push(value);
    }
  } catch (error) {
    return bodyOf({ end: "failed", error });
  }
}

async function readText(response: Response, limit: number): Promise<Body> {
  const text = await response.text();
  return text.length > limit ? { text: text.slice(0, limit), end: "limit" } : { text, end: "complete" };
}
