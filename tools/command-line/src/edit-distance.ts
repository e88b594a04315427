/**
 * How many characters to insert, remove, replace or swap with the next one, to make one word of another (optimal string alignment). A swap counts
 * as one step, because it is one slip of the fingers.
 */
export function editDistance(a: string, b: string): number {
  let twoBefore: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(replaced, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, isSwap ? (twoBefore[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY),
      );
    }
    twoBefore = before;
    before = row;
  }
  return before[b.length] ?? 0;
}
