/** The text on the lines of a payload, before and after it. */
export interface Context {
  readonly before: string;
  readonly after: string;
}

/** Where a payload begins or ends: an offset of a chunk, and what came before that chunk. */
export interface Place {
  readonly chunk: Uint8Array;
  readonly offset: number;
  readonly tail: Uint8Array;
}

/** Remembers enough of the last chunks to show what is around a payload. */
export class Surroundings {
  #tail: Uint8Array = new Uint8Array();
  #chunk: Uint8Array = new Uint8Array();

  /** Another chunk is read. */
  next(chunk: Uint8Array): void {
    this.#tail = this.#chunk.length >= maxContext ? this.#chunk : Buffer.concat([this.#tail, this.#chunk]).subarray(-maxContext);
    this.#chunk = chunk;
  }

  /** A place in the current chunk. */
  at(offset: number): Place {
    return { chunk: this.#chunk, offset, tail: this.#tail };
  }
}

/** What is around a payload. It is rendered only if there is an issue to show. */
export const contextOf = (start: Place, end: Place): Context => ({ before: before(start), after: after(end) });

/** Further out than an excerpt shows, so that a URL with a secret that begins or ends there is recognized. */
const maxContext = 20_000;

const newline = 0x0a;

function before({ chunk, offset, tail }: Place): string {
  const here = chunk.subarray(Math.max(0, offset - maxContext), offset);
  const bytes = here.length < maxContext ? Buffer.concat([tail.subarray(-maxContext), here]) : here;
  const line = bytes.subarray(bytes.lastIndexOf(newline) + 1);
  return new TextDecoder().decode(line).replace(/^(\uFEFF|\uFFFD+)/, ""); // it may begin within a character
}

/** Empty if the chunk ends too early to recognize a secret. */
function after({ chunk, offset }: Place): string {
  const bytes = chunk.subarray(offset, offset + maxContext);
  const end = bytes.indexOf(newline);
  if (end === -1 && bytes.length < maxContext && !endsWithBracket(bytes)) return "";
  return new TextDecoder().decode(end === -1 ? bytes : bytes.subarray(0, end)).replace(/\uFFFD+$/, "");
}

/** Whether it is the end of a document without a line break. */
const endsWithBracket = (bytes: Uint8Array): boolean => bytes.at(-1) === 0x5d || bytes.at(-1) === 0x7d;
