/**
 * The number of quotes in a part of some bytes, escaped ones included.
 *
 * This reads every byte of an input, so it compares four at a time: the high bit of each byte of `others` is clear if it is a quote.
 */
export function countQuotes(bytes: Uint8Array, words: Uint32Array, begin: number, end: number): number {
  const lastWord = end >> 2;
  let word = (begin + 3) >> 2;
  if (word >= lastWord) return countByBytes(bytes, begin, end);
  let count = countByBytes(bytes, begin, word << 2);
  while (word < lastWord) {
    const stop = Math.min(word + maxWords, lastWord);
    let counts = 0; // one in each byte
    for (; word < stop; word++) {
      const others = (words[word] ?? 0) ^ 0x22222222;
      counts = (counts + (~(((others & 0x7f7f7f7f) + 0x7f7f7f7f) | others | 0x7f7f7f7f) >>> 7)) | 0;
    }
    const sums = (counts & 0x00ff00ff) + ((counts >>> 8) & 0x00ff00ff);
    count += (sums & 0xffff) + (sums >>> 16);
  }
  return count + countByBytes(bytes, lastWord << 2, end);
}

/** The number of quotes in a part of a JSON text that aren't escaped: two for each string and key. */
export function countUnescapedQuotes(bytes: Uint8Array, begin: number, end: number): number {
  let count = 0;
  for (let i = begin; i < end; i++) {
    if (bytes[i] === backslash) i++;
    else if (bytes[i] === quote) count++;
  }
  return count;
}

function countByBytes(bytes: Uint8Array, begin: number, end: number): number {
  let count = 0;
  for (let i = begin; i < end; i++) if (bytes[i] === quote) count++;
  return count;
}

/** A byte counts up to 255. */
const maxWords = 255;
const quote = 0x22;
const backslash = 0x5c;
