import { type Change, compare, describeChange } from "@tools/compat";
import { lastPrerelease } from "../version/archive.ts";
import { currentBundle } from "./derived.ts";
import type { Pending } from "./pending.ts";

/** How the schemas differ from the last pre-release of the next version. */
export interface SincePrerelease {
  readonly version: string;
  readonly changes: readonly Change[];
  /** A sentence about the bump, which isn't required. */
  readonly summary: string;
}

export async function changedSincePrerelease(root: string): Promise<SincePrerelease | undefined> {
  const last = await lastPrerelease(root);
  if (last === undefined) return undefined;
  const { bump, changes } = compare(last.bundle, await currentBundle(root));
  const allowed = bump === "major" ? ", which is allowed: a pre-release may break the one before" : "";
  return { version: last.version, changes, summary: `Since the pre-release ${last.version} the bump would be ${bump}${allowed}.` };
}

/** Testers of a pre-release learn from a changeset what the next one changes, in any direction; a change that was undone counts too. */
export function prereleaseGap(changed: SincePrerelease | undefined, { changesets }: Pending): string[] {
  if (changed === undefined || changed.changes.length === 0 || changesets.some(({ isPrereleased }) => !isPrereleased)) return [];
  return [
    [
      `The schemas changed since the pre-release ${changed.version}, but no changeset is pending for the next one.`,
      "",
      ...changed.changes.map((change) => `  ${describeChange(change)}`),
      "",
      "Describe the change for testers with: pnpm changeset",
    ].join("\n"),
  ];
}
