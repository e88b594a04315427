import type { Audience, Bump } from "../bump.ts";
import type { Witness } from "../change.ts";
import type { Finding, Rule } from "../rules/rule.ts";

/** A finding with what confirms it: a change that is not worded yet. */
export interface Claim {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly model: string;
  readonly instancePath: string;
  readonly bump: Bump;
  readonly audience: Audience;
  readonly witness: Witness | null;
  readonly evidence: Evidence;
}

/**
 * What supports the bump: the `rule` alone, a `witness`, or a `proof` that nobody breaks. `none` if the search found no payload and there
 * is no proof either: the bump of the rule counts, to be safe.
 */
export type Evidence = "rule" | "witness" | "proof" | "none";

export const isMajor = ({ bump }: Claim): boolean => bump === "major";

/** A claim about a definition as a whole. */
export const claimAbout = (
  model: string,
  rule: Rule,
  finding: Finding,
  {
    witness = null,
    evidence = witness === null ? "rule" : "witness",
  }: { readonly witness?: Witness | null; readonly evidence?: Evidence } = {},
): Claim => ({ rule, finding, model, instancePath: "", bump: finding.bump, audience: finding.audience, witness, evidence });
