import type { Audience, CheckedAudience } from "../bump.ts";
import type { Change, Proof } from "../change.ts";
import type { Claim, Evidence } from "../phases/claim.ts";
import { sentence } from "./words.ts";

/** A claim as a change that people and programs read. */
export const describeClaim = (claim: Claim, audiences: ReadonlySet<CheckedAudience>): Change => {
  const { rule, finding, model, instancePath, bump, audience, witness, evidence } = claim;
  return {
    rule: rule.id,
    model,
    instancePath,
    before: finding.before ?? null,
    after: finding.after ?? null,
    bump,
    audience,
    proof: proofs[evidence],
    message: [sentence(rule.phrase(finding)), ...(evidence === "proof" ? [proofFor(audiences)] : remarks[evidence])].join(" "),
    breaks: bump === "major" && evidence !== "none" ? (rule.breaks?.(finding)[audience] ?? whoBreaks[audience]) : null,
    witness,
  };
};

const proofs: Readonly<Record<Evidence, Proof>> = { rule: "rule", witness: "witness", proof: "rule", none: "none" };

/** How far a claim is supported, where that isn't the rule alone. */
const remarks: Readonly<Record<Exclude<Evidence, "proof">, readonly string[]>> = {
  rule: [],
  witness: [],
  none: ["No breaking payload was found, but the change isn't proven safe. If it is safe, set its severity with a reason."],
};

/** What is proven, which is only about the audiences that are checked. */
function proofFor(audiences: ReadonlySet<CheckedAudience>): string {
  if (audiences.has("writer")) return audiences.has("reader") ? "No payload breaks." : "No old payload breaks.";
  return audiences.has("reader") ? "No new payload breaks old readers." : "Payloads aren't checked.";
}

/** Who breaks, if the rule has no more precise sentence. */
const whoBreaks: Readonly<Record<Audience, string>> = {
  writer: "Writers of old payloads break.",
  reader: "Readers built from the old schema break.",
  importer: "Code that uses the type stops compiling.",
  person: "People who rely on the old meaning are misled.",
};
