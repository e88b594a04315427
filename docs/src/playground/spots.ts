import type { Spot } from "./judgement.ts";

/** Adds line and column, both counted from 1, to stretches of a text, which is walked through once. */
export function spots<Stretch extends { readonly from: number; readonly to: number }>(
  text: string,
  stretches: readonly Stretch[],
): (Stretch & Spot)[] {
  const found = new Map<number, { line: number; column: number }>();
  let [line, start] = [1, 0];
  for (const from of [...new Set(stretches.map(({ from }) => from))].sort((a, b) => a - b)) {
    for (let end = text.indexOf("\n", start); end !== -1 && end < from; end = text.indexOf("\n", start)) {
      line++;
      start = end + 1;
    }
    found.set(from, { line, column: from - start + 1 });
  }
  return stretches.map((stretch) => ({ ...stretch, ...(found.get(stretch.from) ?? { line: 1, column: 1 }) }));
}
