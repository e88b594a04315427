import type { Json } from "@tools/contract/json";
import type { Analysis } from "../analysis/analysis.ts";
import { propertyProbes } from "../analysis/samples/probes.ts";
import { greatest } from "../bump.ts";
import type { Finding } from "../rules/rule.ts";
import { isProvenCompatible, type Versions } from "../versions/versions.ts";
import { checksOf } from "./checks.ts";
import type { Claim } from "./claim.ts";
import type { Found } from "./find.ts";
import { findWitness } from "./find-witness.ts";
import type { Path } from "./path.ts";

/** A finding with a payload that shows it. If there is no such payload, and a proof that none exists, nobody breaks. */
export function confirm({ rule, finding, model, instancePath, place }: Found, versions: Versions): Claim {
  const { bump, audience } = finding;
  const claim: Claim = { rule, finding, model, instancePath, bump, audience, witness: null, evidence: "rule" };
  const { audiences } = versions;
  if (bump !== "major" || audience === "person" || (audience === "importer" && audiences.has("importer"))) return claim;
  if (finding.isSilent) return misread(claim, audiences);
  if (place === undefined) return removed(claim, versions);
  const { analysis } = versions;
  return analysis.within(place.pair.after.key, () => confirmed(claim, place, versions)) ?? unproven(claim, versions, true);
}

/** A removed model leaves its payloads without a schema; but not a definition that only the model at the root uses. */
function removed(claim: Claim, { before, audiences }: Versions): Claim {
  const { definitions } = before.document;
  const root = definitions.find(({ key }) => key === "");
  const isModel = definitions.some(({ key, name }) => name === claim.model && (root === undefined ? !key.includes("/") : key === ""));
  return isModel && audiences.has("writer") ? { ...claim, audience: "writer" } : { ...claim, bump: "patch", evidence: "proof" };
}

/** Readers misread a payload that means something else: old readers what new writers send, and new readers what old writers send. */
function misread(claim: Claim, audiences: Versions["audiences"]): Claim {
  const audience = audiences.has("reader") ? "reader" : "writer";
  return audiences.has(audience) ? { ...claim, audience } : { ...claim, bump: "patch" };
}

/** What isn't proven is major for the audience of its rule. Whether it breaks another one is decided for the definition as a whole. */
const unproven = (claim: Claim, { audiences }: Versions, acceptsMore: boolean): Claim =>
  claim.audience !== "person" && audiences.has(claim.audience)
    ? { ...claim, evidence: "none" }
    : { ...claim, bump: acceptsMore ? "minor" : "patch" };

function confirmed(claim: Claim, { pair, path }: NonNullable<Found["place"]>, versions: Versions): Claim {
  const { finding, audience, instancePath } = claim;
  const { analysis } = versions;
  // The audience that the rule names is checked first, but anyone who breaks counts.
  const checks = [...checksOf(pair, versions)].sort((a, b) => Number(b.audience === audience) - Number(a.audience === audience));
  for (const values of checks.length === 0 ? [] : valuesToTry(finding, path, analysis))
    for (const check of checks) {
      const witness = findWitness(analysis, check, path, instancePath, values);
      if (witness !== undefined) return { ...claim, audience: check.audience, witness, evidence: "witness" };
    }
  if (!isProvenCompatible(pair, versions)) return unproven(claim, versions, !analysis.includes(path.after, path.before));
  const acceptsMore = !analysis.includes([pair.after.location], [pair.before.location]);
  return { ...claim, bump: greatest([acceptsMore ? "minor" : "patch", finding.least ?? "patch"]), evidence: "proof" };
}

/** The rule's own probes first, then values of the property that it is about, then any on which the versions probably differ. */
function* valuesToTry(finding: Finding, { before, after }: Path, analysis: Analysis): Generator<readonly Json[]> {
  yield finding.probes ?? [];
  if (finding.property !== undefined) yield propertyProbes(analysis, [before, after], finding.property);
  yield analysis.probes([before, after]);
}
