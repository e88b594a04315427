import { bumps } from "../bump.ts";
import type { SchemaLocation } from "../document/document.ts";
import { equivalentRewrite } from "../rules/models/equivalent-rewrite.ts";
import { overBudget, undecided } from "../rules/models/undecided.ts";
import type { DefinitionPair, Versions } from "../versions/versions.ts";
import { isProvenCompatible } from "../versions/versions.ts";
import { mainAudience } from "./audience.ts";
import { checksOf } from "./checks.ts";
import { type Claim, claimAbout, isMajor } from "./claim.ts";
import { findWitness } from "./find-witness.ts";

/**
 * All claims: the greatest bump first, and what isn't proven last among those. A claim is added for each difference that no rule found: a break, a
 * gain, or at least a different wording; and for each definition that wasn't decided within its budget, which may be anything.
 */
export function decide(claims: readonly Claim[], versions: Versions): Claim[] {
  const { pairs, analysis } = versions;
  const unexplained = claims.some(isMajor)
    ? []
    : pairs.flatMap((pair) => analysis.within(pair.after.key, () => unexplainedIn(pair, versions, claims)) ?? []);
  const undecidedClaims = pairs
    .filter(({ after }) => analysis.isOverBudget(after.key))
    .map(({ after }) =>
      claimAbout(after.name, undecided, overBudget(analysis.limits.budget, mainAudience(versions)), { evidence: "none" }),
    );
  const all = [...claims, ...unexplained, ...undecidedClaims];
  if (all.length === 0) return pairs.filter(isRewritten).map(rewrite);
  return distinct(all.sort((a, b) => bumps.indexOf(b.bump) - bumps.indexOf(a.bump) || certainty(a) - certainty(b)));
}

/** The claims without those that state what an earlier one does: alternatives at one place often change in the same way. */
function distinct(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims.filter((claim) => {
    const statement = statementOf(claim);
    return seen.has(statement) ? false : seen.add(statement);
  });
}

const statementOf = ({ rule, finding, model, instancePath }: Claim): string =>
  JSON.stringify([rule.id, model, instancePath, rule.phrase(finding), finding.before, finding.after]);

/** Below what is shown: first the definitions that aren't decided, then the changes that aren't proven. */
const certainty = ({ evidence, rule }: Claim): number => (evidence !== "none" ? 0 : rule === undecided ? 1 : 2);

/** A payload that fails a check, or a definition of which nothing can be proven. */
function unexplainedIn(pair: DefinitionPair, versions: Versions, claims: readonly Claim[]): Claim[] {
  const { analysis } = versions;
  const [before, after] = [[pair.before.location], [pair.after.location]];
  const { name } = pair.after;
  if (isProvenCompatible(pair, versions)) {
    const isExplained = claims.some(({ bump }) => bump === "minor") || analysis.includes(after, before);
    return isExplained ? [] : [claimAbout(name, undecided, { bump: "minor", audience: "writer" })];
  }
  for (const check of checksOf(pair, versions)) {
    const witness = findWitness(analysis, check, { before, after, parent: undefined }, "", analysis.probes([before, after]));
    if (witness !== undefined) return [claimAbout(name, undecided, { bump: "major", audience: check.audience }, { witness })];
  }
  return [claimAbout(name, undecided, { bump: "major", audience: mainAudience(versions) }, { evidence: "none" })];
}

const rewrite = ({ after }: DefinitionPair): Claim => claimAbout(after.name, equivalentRewrite, { bump: "patch", audience: "person" });

/** Whether a definition is written differently. The definitions in it are compared by themselves. */
const isRewritten = ({ before, after }: DefinitionPair): boolean => textOf(before.location) !== textOf(after.location);

/** A definition as it is written, without what identifies it. */
const textOf = ({ schema }: SchemaLocation): string =>
  JSON.stringify(schema, (key, value: unknown) => (["$schema", "$id", "$defs", "definitions"].includes(key) ? undefined : value));
