import { readChangesets } from "@changesets/read";
import { type Bump, greatest } from "@tools/compat";

/** The changesets that no release has included yet. */
export interface Pending {
  /** Their greatest bump: all packages are released together, so it is the bump of each. */
  readonly bump: Bump;
  /** The packages that they name. */
  readonly packages: ReadonlySet<string>;
  /** The packages that hand-written changesets name. The derived one names all, and covers only the contract. */
  readonly byHand: ReadonlySet<string>;
  /** Their files, relative to the root. */
  readonly files: readonly string[];
}

export async function readPending(root: string): Promise<Pending> {
  const changesets = await readChangesets(root);
  const named = (chosen: typeof changesets): Set<string> => new Set(chosen.flatMap(({ releases }) => releases.map(({ name }) => name)));
  return {
    bump: greatest(changesets.flatMap(({ releases }) => releases.map(({ type }) => type))),
    packages: named(changesets),
    byHand: named(changesets.filter(({ id }) => fileOf(id) !== derivedFile)),
    files: changesets.map(({ id }) => fileOf(id)),
  };
}

/** Always the same file, so that it can be derived again when the schemas change further. */
export const derivedFile = ".changeset/derived.md";

const fileOf = (id: string): string => `.changeset/${id}.md`;
