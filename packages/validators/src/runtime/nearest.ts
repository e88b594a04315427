/** The known word closest to a misspelled one; undefined if none is close. Of several, it is the first. */
export function nearest(word: unknown, known: readonly unknown[]): string | undefined {
  if (typeof word !== "string" || word.length > maxLength) return undefined;
  const folded = fold(word);
  let near: string | undefined;
  for (const candidate of known) {
    if (typeof candidate !== "string") continue;
    const other = foldedKnown(candidate);
    if (other === folded) return candidate;
    if (near === undefined && isOneStep(folded, other)) near = candidate;
  }
  return near ?? nearestWithin(Math.floor(word.length / 3), folded, known);
}

const maxLength = 64;

/** Ignores case and separators, the most frequent mistakes: `recording_status` is `recordingStatus`. */
const fold = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, "") || word;

/** Folds each known word once: they are names and values of the contract, so there are few. */
function foldedKnown(word: string): string {
  let folded = foldedWords.get(word);
  if (folded === undefined) {
    folded = fold(word);
    foldedWords.set(word, folded);
  }
  return folded;
}

const foldedWords = /* @__PURE__ */ new Map<string, string>();

/** Whether a word becomes another by one step. Most mistakes are, and this is quicker to find out than a distance. */
function isOneStep(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  const [restOfA, restOfB] = [a.slice(i + 1), b.slice(i + 1)];
  return (
    restOfA === restOfB ||
    restOfA === b.slice(i) ||
    restOfB === a.slice(i) ||
    (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2))
  );
}

function nearestWithin(limit: number, folded: string, known: readonly unknown[]): string | undefined {
  let best: string | undefined;
  for (const candidate of known) {
    if (typeof candidate !== "string") continue;
    const steps = distance(folded, foldedKnown(candidate), limit);
    if (steps > limit) continue;
    best = candidate;
    limit = steps - 1;
  }
  return best;
}

/** The number of letters to add, drop, change or swap with their neighbor. Stops early once it exceeds the limit. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || foreignLetters(a, b) > limit) return limit + 1;
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

/** The number of letters that another word doesn't have. Each takes a step. */
function foreignLetters(word: string, other: string): number {
  let count = 0;
  for (const letter of word) if (!other.includes(letter)) count++;
  return count;
}

const at = (row: readonly number[], index: number): number => row[index] ?? 0;
