import { bodyParsed } from "../verify/body-bytes.ts";

/** The bytes of a request's body. Undefined if there are more than the limit; the rest isn't read then. */
export async function readBody(request: Request, limit: number): Promise<Uint8Array | undefined> {
  if (request.bodyUsed || request.body?.locked) throw bodyParsed("a request whose body was read");
  if (Number(request.headers.get("content-length")) > limit) return undefined;
  if (request.body === null) return new Uint8Array();
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return concatenate(chunks, size);
    size += value.byteLength;
    if (size > limit) {
      reader.cancel().catch(() => undefined);
      return undefined;
    }
    chunks.push(value);
  }
}

function concatenate(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
