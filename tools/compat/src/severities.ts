import { type Bump, greatest } from "./bump.ts";
import type { Change, Comparison } from "./change.ts";
import { ruleNamed } from "./rules/index.ts";

/** The bump that the changes of a rule count as, instead of the one that the rule gives them. */
export interface Severity {
  /** The id of a rule, or one that it had before. */
  readonly rule: string;
  /** Only changes of this model. Default: of any. */
  readonly model?: string;
  /** Only changes at this place in its payloads. Default: at any. */
  readonly instancePath?: string;
  readonly bump: Bump;
  /** Why it is right. */
  readonly reason: string;
}

/** A comparison in which severities count, and the severities that apply to none of its changes. */
export function applySeverities(
  { changes }: Comparison,
  severities: readonly Severity[],
): { readonly comparison: Comparison; readonly unused: readonly Severity[] } {
  const used = new Set<Severity>();
  const decided = changes.map((change): Change => {
    const matching = severities.filter((each) => isFor(change, each));
    const severity = mostSpecific(matching);
    // One that repeats the bump of the rule only counts as an exception from another.
    if (severity === undefined || (severity.bump === change.bump && matching.length === 1)) return change;
    used.add(severity);
    const { bump, reason } = severity;
    return { ...change, bump, breaks: bump === "major" ? change.breaks : null, severityReason: reason };
  });
  return {
    comparison: { bump: greatest(decided.map(({ bump }) => bump)), changes: decided },
    unused: severities.filter((severity) => !used.has(severity)),
  };
}

const isFor = (change: Change, { rule, model, instancePath }: Severity): boolean =>
  change.rule === (ruleNamed(rule)?.id ?? rule) &&
  (model === undefined || change.model === model) &&
  (instancePath === undefined || change.instancePath === instancePath);

/** Of severities for the same change, the one that says most about its place; of equals, the first. */
const mostSpecific = (severities: readonly Severity[]): Severity | undefined =>
  [...severities].sort((a, b) => placesIn(b) - placesIn(a))[0];

const placesIn = ({ model, instancePath }: Severity): number => Number(model !== undefined) + 2 * Number(instancePath !== undefined);
