/** The version bumps that a change can require, the least first. */
export const bumps = ["none", "patch", "minor", "major"] as const;
export type Bump = (typeof bumps)[number];

/** The greatest of several bumps; `none` of none. */
export const greatest = (all: readonly Bump[]): Bump => bumps[Math.max(0, ...all.map((bump) => bumps.indexOf(bump)))] ?? "none";

/**
 * Who is affected by a change: an old `writer` whose payloads the new strict validator rejects, an old `reader` that rejects what a new
 * writer sends, an `importer` whose code stops compiling, or a `person` who reads the contract.
 */
export type Audience = "writer" | "reader" | "importer" | "person";

/** Those that a change can break. */
export type CheckedAudience = Exclude<Audience, "person">;
export const checkedAudiences: readonly CheckedAudience[] = ["writer", "reader", "importer"];
