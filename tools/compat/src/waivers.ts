import { isObject } from "@tools/contract/json";
import { type Bump, bumps, greatest } from "./bump.ts";
import type { Change, Comparison } from "./change.ts";
import { ruleNamed } from "./rules/index.ts";

/** Overrules the bump of one change, with a reason. */
export interface Waiver {
  /** The id of a rule, or one that it had before. */
  readonly rule: string;
  readonly model: string;
  readonly instancePath: string;
  /** The bump that the change counts as instead. */
  readonly bump: Bump;
  readonly reason: string;
}

/** The waivers of a file, or what is wrong with it. */
export function readWaivers(value: unknown): readonly Waiver[] | { readonly problem: string } {
  if (!Array.isArray(value)) return { problem: "must be a list of waivers" };
  const problems = value.flatMap((each: unknown, index) => problemsOf(each, index));
  return problems[0] === undefined ? (value as Waiver[]) : { problem: problems[0] }; // each was checked above
}

function problemsOf(value: unknown, index: number): string[] {
  if (!isObject(value)) return [`/${index} must be a waiver: { rule, model, instancePath, bump, reason }`];
  const missing = ["rule", "model", "instancePath", "reason"].filter((name) => typeof value[name] !== "string");
  if (missing.length > 0) return [`/${index} has no ${missing.join(", no ")}`];
  if (String(value["reason"]).trim() === "") return [`/${index}/reason is empty: say why the change is safe`];
  return bumps.some((bump) => bump === value["bump"]) ? [] : [`/${index}/bump must be one of ${bumps.join(", ")}`];
}

/** A comparison in which waivers count, and the waivers that apply to nothing. */
export function applyWaivers(
  { changes }: Comparison,
  waivers: readonly Waiver[],
): { readonly comparison: Comparison; readonly stale: readonly Waiver[] } {
  const waived = changes.map((change): Change => {
    const waiver = waivers.find((each) => isFor(change, each));
    if (waiver === undefined) return change;
    return { ...change, bump: waiver.bump, breaks: waiver.bump === "major" ? change.breaks : null, waiver: waiver.reason };
  });
  return {
    comparison: { bump: greatest(waived.map(({ bump }) => bump)), changes: waived },
    stale: waivers.filter((waiver) => !changes.some((change) => isFor(change, waiver))),
  };
}

const isFor = (change: Change, { rule, model, instancePath, bump }: Waiver): boolean =>
  change.rule === (ruleNamed(rule)?.id ?? rule) && change.model === model && change.instancePath === instancePath && change.bump !== bump;
