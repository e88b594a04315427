import { isObject } from "@tools/contract/json";
import { type Bump, bumps, greatest } from "./bump.ts";
import type { Change, Comparison } from "./compare.ts";

/** Overrules the bump of one change, with a reason. */
export interface Waiver {
  readonly rule: string;
  readonly model: string;
  readonly instancePath: string;
  /** What the change counts as instead. */
  readonly bump: Bump;
  readonly reason: string;
}

/** The waivers of a file, or what is wrong with it. */
export function readWaivers(value: unknown): readonly Waiver[] | { readonly problem: string } {
  if (!Array.isArray(value)) return { problem: "must be a list of waivers" };
  const problems = value.flatMap((each: unknown, index) => problemOf(each, index));
  return problems[0] === undefined ? (value as Waiver[]) : { problem: problems[0] }; // each was looked at just now
}

function problemOf(value: unknown, index: number): string[] {
  if (!isObject(value)) return [`/${index} must be a waiver: { rule, model, instancePath, bump, reason }`];
  const lacking = ["rule", "model", "instancePath", "reason"].filter((name) => typeof value[name] !== "string");
  if (lacking.length > 0) return [`/${index} has no ${lacking.join(", no ")}`];
  if (String(value["reason"]).trim() === "") return [`/${index}/reason is empty: say why nobody is hurt`];
  return bumps.includes(value["bump"] as Bump) ? [] : [`/${index}/bump must be one of ${bumps.join(", ")}`]; // includes() tells
}

/** A comparison in which waivers count, and the waivers that apply to nothing. */
export function applyWaivers(
  { changes }: Comparison,
  waivers: readonly Waiver[],
): { readonly comparison: Comparison; readonly stale: readonly Waiver[] } {
  const isFor = (change: Change, waiver: Waiver): boolean =>
    change.rule === waiver.rule &&
    change.model === waiver.model &&
    change.instancePath === waiver.instancePath &&
    change.bump !== waiver.bump;
  const waived = changes.map((change): Change => {
    const waiver = waivers.find((each) => isFor(change, each));
    return waiver === undefined ? change : { ...change, bump: waiver.bump, waiver: waiver.reason };
  });
  return {
    comparison: { bump: greatest(waived.map(({ bump }) => bump)), changes: waived },
    stale: waivers.filter((waiver) => !changes.some((change) => isFor(change, waiver))),
  };
}
