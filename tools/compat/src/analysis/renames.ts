import leven from "leven";

/** Something with a name that only one version has. */
export interface Named {
  readonly name: string;
  /** Equal for things that are equal but for their name. */
  readonly shape: string;
}

/**
 * The new name of each thing that was renamed: nothing else that was added is like it, and nothing else that was removed. Either the names are
 * similar, or there is nothing else at all.
 */
export function renamesBetween(removed: readonly Named[], added: readonly Named[]): ReadonlyMap<string, string> {
  const isOnly = removed.length === 1 && added.length === 1;
  const isRename = (old: Named, now: Named): boolean => old.shape === now.shape && (isOnly || areSimilar(old.name, now.name));
  return new Map(
    removed.flatMap((old): [string, string][] => {
      const [now, ...others] = added.filter((each) => isRename(old, each));
      if (now === undefined || others.length > 0) return [];
      return removed.filter((each) => isRename(each, now)).length === 1 ? [[old.name, now.name]] : [];
    }),
  );
}

/** Whether names are equal but for case and separators, one is the other with more at one end, or they differ in few characters. */
function areSimilar(one: string, other: string): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)].sort((x, y) => x.length - y.length) as [string, string]; // two names stay two
  if (a === b) return true;
  if (a.length >= 3 && (b.startsWith(a) || b.endsWith(a))) return true;
  return leven(a, b) <= b.length / 4;
}

const lettersOf = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
