import { byVersion } from "@tools/contract";

/** The highest version, by semantic versioning; empty if there are none. */
export const newest = (versions: readonly string[]): string => versions.toSorted(byVersion).at(-1) ?? "";
