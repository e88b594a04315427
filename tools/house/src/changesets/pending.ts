import { join } from "node:path";
import { readChangesets } from "@changesets/read";
import { type Bump, greatest } from "../../../compat/src/bump.ts";

/** What the changesets that no release has taken yet ask for. */
export interface Pending {
  /** Their greatest bump: all packages are released together, so it is the bump of each. */
  readonly bump: Bump;
  /** The packages that at least one of them names. */
  readonly packages: ReadonlySet<string>;
  /** Their files, from the root. */
  readonly files: readonly string[];
}

export async function readPending(root: string): Promise<Pending> {
  const changesets = await readChangesets(root);
  const releases = changesets.flatMap((changeset) => changeset.releases);
  return {
    bump: greatest(releases.map(({ type }) => type)),
    packages: new Set(releases.map(({ name }) => name)),
    files: changesets.map(({ id }) => join(".changeset", `${id}.md`)),
  };
}
