import type { Chunks } from "./piece.ts";

const mark = Uint8Array.of(0xef, 0xbb, 0xbf);

/** The length of the byte order mark that an input begins with. */
export const bomLength = (head: Uint8Array): number => (mark.every((byte, i) => head[i] === byte) ? mark.length : 0);

/** The input without a UTF-8 byte order mark, which may be split across chunks. */
export async function* withoutBom(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array();
  for await (const chunk of chunks) {
    if (head === undefined) {
      yield chunk;
      continue;
    }
    head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
    if (head.length < mark.length) continue;
    yield head.subarray(bomLength(head));
    head = undefined;
  }
  if (head !== undefined && head.length > 0) yield head;
}
