export type Chunks = AsyncIterable<Uint8Array>;

/** Consecutive bytes of an input: whole lines, or a part of one that is too long to be kept in memory. */
export interface LineBlock {
  /** Where the block begins in the input, in bytes. */
  readonly offset: number;
  /** Each line ends with a newline; the last one of the input may not. The buffer belongs to the block alone. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether this is a part of one line that is longer than the limit. The last part ends with the newline. */
  readonly isPart: boolean;
}

/**
 * Splits an input into blocks of whole lines, about as large as its chunks. A line of any length is passed on in bounded memory.
 *
 * @param offset - Where the chunks begin in the input, in bytes.
 * @param maxLineLength - A longer line is returned in parts, unless it arrives in a single chunk.
 */
export async function* lineBlocks(chunks: Chunks, maxLineLength: number, offset = 0): AsyncGenerator<LineBlock> {
  let begin = offset;
  let kept: Uint8Array[] = []; // the beginning of a line
  let length = 0;
  let isPart = false;
  const take = (end: Uint8Array): LineBlock => {
    const block = { offset: begin, bytes: joined([...kept, end], length + end.length), isPart };
    begin += block.bytes.length;
    kept = [];
    length = 0;
    return block;
  };

  for await (const chunk of chunks) {
    let rest = chunk;
    if (isPart) {
      const end = rest.indexOf(newline) + 1;
      yield take(end === 0 ? rest : rest.subarray(0, end));
      if (end === 0) continue;
      isPart = false;
      rest = rest.subarray(end);
    }
    const end = rest.lastIndexOf(newline) + 1;
    if (end > 0) {
      yield take(rest.subarray(0, end));
      rest = rest.subarray(end);
    }
    if (length + rest.length > maxLineLength) {
      isPart = true;
      yield take(rest);
    } else if (rest.length > 0) {
      kept.push(rest);
      length += rest.length;
    }
  }
  if (length > 0) yield take(new Uint8Array());
}

const newline = 0x0a;

/** One buffer with the bytes of all parts: not from the pool of `Buffer`, so that it can be transferred to another thread. */
function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.allocUnsafeSlow(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
