/** The known word closest to a misspelled one; undefined if none is close. */
export function nearest(word: unknown, known: readonly unknown[]): string | undefined {
  if (typeof word !== "string" || word.length > maxLength) return undefined;
  const folded = fold(word);
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(word.length / 3));
  for (const candidate of known) {
    if (typeof candidate !== "string") continue;
    const steps = distance(folded, foldedKnown(candidate), limit);
    if (steps > limit) continue;
    best = candidate;
    limit = steps - 1;
  }
  return best;
}

const maxLength = 64;

/** Ignores case and separators, the most frequent mistakes: `recording_status` is `recordingStatus`. */
const fold = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, "") || word;

/** Folds each known word once: they are names and values of the contract, so there are few. */
function foldedKnown(word: string): string {
  const folded = foldedWords.get(word) ?? fold(word);
  foldedWords.set(word, folded);
  return folded;
}

const foldedWords = /* @__PURE__ */ new Map<string, string>();

/** The number of letters to add, drop, change or swap with their neighbor. Stops early once it exceeds the limit. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous: number[] = [];
  let row: number[] = [];
  for (let j = 0; j <= b.length; j++) row.push(j);
  let previousLeast = 0;
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let steps = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + same);
      const swapped = i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) steps = Math.min(steps, at(previous, j - 2) + 1);
      next.push(steps);
      least = Math.min(least, steps);
    }
    if (least > limit && previousLeast > limit) return limit + 1; // a swap spans two rows
    previousLeast = least;
    previous = row;
    row = next;
  }
  return at(row, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? 0;
