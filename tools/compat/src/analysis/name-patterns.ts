/**
 * The sets of patterns that one name may match together: the empty one, and each that isn't known to be impossible. Undefined if there are more
 * patterns than can be combined.
 */
export function patternSets(patterns: readonly string[]): string[][] | undefined {
  if (patterns.length > most) return undefined;
  const sets: string[][] = [[]];
  for (const pattern of patterns)
    sets.push(...sets.filter((set) => set.every((other) => !areApart(pattern, other))).map((set) => [...set, pattern]));
  return sets;
}

/** 2^8 sets are compared quickly. */
const most = 8;

/** Whether no string matches both patterns, as far as the literal texts show with which they begin and end. */
function areApart(a: string, b: string): boolean {
  const [starts, ends] = [[startOf(a), startOf(b)] as const, [endOf(a), endOf(b)] as const];
  return !(starts[0].startsWith(starts[1]) || starts[1].startsWith(starts[0])) || !(ends[0].endsWith(ends[1]) || ends[1].endsWith(ends[0]));
}

/** The text with which every match begins; empty if there is none, or it isn't known. */
const startOf = (pattern: string): string => (pattern.includes("|") ? "" : (/^\^([\w -]*)(?![*+?{])/u.exec(pattern)?.[1] ?? ""));

/** The same at the end. An escape may stand for any text. */
const endOf = (pattern: string): string => (/\||\\\w/u.test(pattern) ? "" : (/(?<!\\)([\w -]*)\$$/u.exec(pattern)?.[1] ?? ""));
