/**
 * The number of colons after a quote or white space in a part of some bytes. A JSON text has at least one for each member of its objects, counting
 * members with the key of another one. It has more only if a string contains such a colon.
 *
 * This reads every byte of an input, so it compares four at a time: the high bit of each byte says whether it is one of those searched for.
 */
export function countMembers(bytes: Uint8Array, words: Uint32Array, begin: number, end: number): number {
  const firstWord = (begin >> 2) + 1;
  const lastWord = end >> 2;
  if (!isLittleEndian || firstWord >= lastWord) return countByBytes(bytes, begin, end);
  let count = countByBytes(bytes, begin, firstWord << 2);
  let before = isKeyEnd(bytes[(firstWord << 2) - 1]) ? 0x80 : 0;
  for (let i = firstWord; i < lastWord; i++) {
    const word = words[i] ?? 0;
    const low = word & 0x7f7f7f7f;
    const others = word ^ 0x3a3a3a3a;
    const colons = ~(((others & 0x7f7f7f7f) + 0x7f7f7f7f) | others | 0x7f7f7f7f);
    const ends = ~((low + 0x5d5d5d5d) | word | 0x7f7f7f7f); // bytes up to 0x22
    const found = colons & ((ends << 8) | before);
    before = ends >>> 24;
    count += Math.imul(found >>> 7, 0x01010101) >>> 24; // the sum of the four bits
  }
  return count + countByBytes(bytes, (lastWord << 2) - 1, end);
}

function countByBytes(bytes: Uint8Array, begin: number, end: number): number {
  let count = 0;
  for (let i = begin + 1; i < end; i++) if (bytes[i] === colon && isKeyEnd(bytes[i - 1])) count++;
  return count;
}

/** A quote, white space, or one of a few others that may not be before a colon in JSON. */
const isKeyEnd = (byte: number | undefined): boolean => byte !== undefined && byte <= quote;

const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
const quote = 0x22;
const colon = 0x3a;
