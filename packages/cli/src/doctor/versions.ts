/** The highest version, by semantic versioning; empty if there are none. */
export const newest = (versions: readonly string[]): string => versions.toSorted(byVersion).at(-1) ?? "";

/** Compares versions, for ascending order. A prerelease such as `1.0.0-rc.1` is lower than its release. */
export function byVersion(a: string, b: string): number {
  const [coreA = "", ...beforeA] = a.split("-");
  const [coreB = "", ...beforeB] = b.split("-");
  const byCore = numeric(coreA, coreB);
  if (byCore !== 0 || beforeA.length === 0 || beforeB.length === 0) return byCore || beforeB.length - beforeA.length;
  return numeric(beforeA.join("-"), beforeB.join("-"));
}

const numeric = new Intl.Collator("en", { numeric: true }).compare;
