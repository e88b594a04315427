import { type CheckedAudience, greatest } from "./bump.ts";
import type { Comparison } from "./change.ts";
import { checkTypes } from "./phases/check-types.ts";
import { confirm } from "./phases/confirm.ts";
import { decide } from "./phases/decide.ts";
import { find } from "./phases/find.ts";
import type { Compile } from "./types/compiler.ts";
import { type VersionNames, type Versions, versionsOf } from "./versions/versions.ts";
import { describeClaim } from "./wording/describe-claim.ts";

export interface Options {
  /** The names of the two contracts in sentences. Default: `old` and `new`. */
  readonly names?: VersionNames;
  /** Compiles code that an importer would write. Without it, only the rules decide what breaks importers. */
  readonly compile?: Compile;
  /** How many steps of work the comparison of one definition may take, before it is undecided and major. Default: 200,000. */
  readonly budget?: number;
  /** Who must not break: the others are not checked, and don't count. Default: everyone. */
  readonly audiences?: readonly CheckedAudience[];
}

/**
 * What changed between two contracts, who breaks, and the bump that follows. Each contract is a JSON Schema 2020-12 document: one model,
 * or definitions, or both.
 *
 * @throws DocumentError if one of them isn't such a document, has an unknown keyword, or accepts nothing.
 */
export function compare(
  before: unknown,
  after: unknown,
  { names = { before: "old", after: "new" }, compile, budget, audiences }: Options = {},
): Comparison {
  const everyone = versionsOf(before, after, names, budget === undefined ? {} : { budget });
  if (isSame(everyone)) return { bump: "none", changes: [] };
  const versions = audiences === undefined ? everyone : { ...everyone, audiences: new Set(audiences) };
  const confirmed = find(versions).map((found) => confirm(found, versions));
  const checked = checkTypes(confirmed, versions, compile);
  const decided = decide(checked, versions);
  return { bump: greatest(decided.map(({ bump }) => bump)), changes: decided.map((claim) => describeClaim(claim, versions.audiences)) };
}

/** Whether both are the same document: whatever a proof of that would cost, nothing has changed. */
const isSame = ({ before, after }: Versions): boolean =>
  JSON.stringify(before.document.root.schema) === JSON.stringify(after.document.root.schema);
