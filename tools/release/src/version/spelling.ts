import { coreOf, prereleaseOf } from "@tools/contract";

/**
 * A version as PyPI spells it (PEP 440): `1.2.0b1` for `1.2.0-beta.1`. Snapshots, and pre-releases with another name, are development
 * releases, such as `1.2.0.dev20261129120000`.
 */
export function inPython(version: string): string {
  const [name = "", number = "0", ...more] = prereleaseOf(version);
  if (name === "") return version;
  const phase = { alpha: "a", beta: "b", rc: "rc" }[name];
  if (phase !== undefined && /^\d+$/.test(number) && more.length === 0) return `${coreOf(version)}${phase}${number}`;
  return `${coreOf(version)}.dev${/\d+$/.exec(version.slice(coreOf(version).length))?.[0] ?? 0}`;
}

/**
 * A version as Maven spells it: `1.2.0-SNAPSHOT` for a snapshot. Maven sorts names that it doesn't know after the stable version, so
 * `1.2.0-next.1` is `1.2.0-alpha.next.1`.
 */
export function inMaven(version: string): string {
  const [name = "", ...more] = prereleaseOf(version);
  if (name === "") return version;
  if (isSnapshot(version)) return `${coreOf(version)}-SNAPSHOT`;
  return ["alpha", "beta", "milestone", "rc"].includes(name) ? version : `${coreOf(version)}-${["alpha", name, ...more].join(".")}`;
}

/** Whether a version is a snapshot of the working tree, which ends with its time: `1.2.0-canary-20261129120000`. */
export const isSnapshot = (version: string): boolean => /(^|-)\d{14}$/.test(prereleaseOf(version).join("."));
