/** Versions as semver.org defines them. */

/** Whether a string is a version, such as `1.2.0` or `1.2.0-beta.1`. Build metadata isn't part of the versions of releases. */
export const isVersion = (text: string): boolean => /^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}(-[\dA-Za-z-]+(\.[\dA-Za-z-]+)*)?$/.test(text);

export const majorOf = (version: string): number => Number.parseInt(version, 10);

/** The identifiers of a pre-release: `beta` and `1` of `1.2.0-beta.1`. Empty for a stable version. */
export function prereleaseOf(version: string): readonly string[] {
  const text = withoutBuild(version);
  const start = text.indexOf("-");
  return start === -1 ? [] : text.slice(start + 1).split(".");
}

export const isStable = (version: string): boolean => prereleaseOf(version).length === 0;

/** The version that a pre-release precedes: `1.2.0` of `1.2.0-beta.1`. */
export const coreOf = (version: string): string => withoutBuild(version).replace(/-.*$/, "");

/** Compares versions by their precedence, for ascending order. */
export function byVersion(a: string, b: string): number {
  const byCore = firstDifference(coreOf(a).split("."), coreOf(b).split("."));
  if (byCore !== 0) return byCore;
  const [before, after] = [prereleaseOf(a), prereleaseOf(b)];
  if (before.length === 0 || after.length === 0) return after.length - before.length; // a pre-release precedes its stable version
  return firstDifference(before, after) || before.length - after.length;
}

/** The newest stable release of a list, which starts with the oldest. Each bump is measured against it. */
export const lastStable = <T extends { readonly version: string }>(releases: readonly T[]): T | undefined =>
  releases.findLast(({ version }) => isStable(version));

/** The stable releases, and the pre-releases of the next one. Pre-releases of a stable release are replaced by it. */
export function currentReleases<T extends { readonly version: string }>(releases: readonly T[], version = "0.0.0"): T[] {
  const stable = [...releases.map((release) => release.version), version].filter(isStable).sort(byVersion).at(-1) ?? "0.0.0";
  return releases.filter((release) => isStable(release.version) || byVersion(release.version, stable) > 0);
}

const withoutBuild = (version: string): string => version.replace(/\+.*$/, "");

const firstDifference = (a: readonly string[], b: readonly string[]): number =>
  a.map((one, index) => (b[index] === undefined ? 0 : byIdentifier(one, b[index]))).find((difference) => difference !== 0) ?? 0;

/** Numbers by their value and before words, words by their ASCII codes. */
function byIdentifier(a: string, b: string): number {
  const [isNumber, isOtherNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumber && isOtherNumber) return Number(BigInt(a) > BigInt(b)) - Number(BigInt(a) < BigInt(b));
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
  return Number(a > b) - Number(a < b);
}
