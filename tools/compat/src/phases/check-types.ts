import type { Json } from "@tools/contract/json";
import type { Definition } from "../document/document.ts";
import type { Use } from "../render/renderer.ts";
import { typeChanged } from "../rules/types/type-changed.ts";
import { misfits, withCode } from "../types/code.ts";
import type { Compile } from "../types/compiler.ts";
import type { Rendering } from "../versions/rendering.ts";
import type { DefinitionPair, Versions } from "../versions/versions.ts";
import { violationsBetween } from "./checks.ts";
import { type Claim, claimAbout, isMajor } from "./claim.ts";

/** The claims with the code that stops compiling; and, if none is major, the types that stop fitting although every payload does. */
export function checkTypes(claims: readonly Claim[], versions: Versions, compile: Compile | undefined): Claim[] {
  if (!versions.audiences.has("importer")) return [...claims];
  const changed = claims.some(isMajor) ? [] : changedTypes(versions, compile);
  return withCode([...claims, ...changed], versions, compile);
}

function changedTypes(versions: Versions, compile: Compile | undefined): Claim[] {
  const byValue = versions.pairs.flatMap(
    (pair) => versions.analysis.within(pair.after.key, () => [...written(pair, versions), ...read(pair, versions)]) ?? [],
  );
  if (byValue.length > 0 || compile === undefined) return byValue;
  return misfits(versions, compile).map(({ pair, use, witness }) => claimOf(pair, use, null, witness));
}

/** Values of the old type that the new one doesn't accept. */
function written(pair: DefinitionPair, versions: Versions): Claim[] {
  const [part, whole] = [versions.before.types("written", "closed"), versions.after.types("written", "closed")];
  return valuesOutside(versions, part, pair.before, whole, pair.after).map((value) => claimOf(pair, "written", value));
}

/** Values of the new type that the old one doesn't accept. */
function read(pair: DefinitionPair, versions: Versions): Claim[] {
  if (isSameType(pair, versions)) return [];
  const [part, whole] = [versions.after.types("read", "closed"), versions.before.types("read", "open")];
  return valuesOutside(versions, part, pair.after, whole, pair.before).map((value) => claimOf(pair, "read", value));
}

/** Whether both versions have the same type, to which readers only add what later versions may send. */
function isSameType({ before, after }: DefinitionPair, versions: Versions): boolean {
  const old = versions.before.types("read", "closed").conjunction(before);
  const now = versions.after.types("read", "closed").conjunction(after);
  return versions.analysis.isSame(old, now);
}

/** A value that one definition's type accepts and another's doesn't, if there is one. */
function valuesOutside({ analysis }: Versions, part: Rendering, inner: Definition, whole: Rendering, outer: Definition): Json[] {
  const [given, wanted] = [part.conjunction(inner), whole.conjunction(outer)];
  if (analysis.includes(given, wanted)) return [];
  const [accepts, rejects] = [part.validator(inner), whole.validator(outer)];
  return analysis
    .probes([given, wanted])
    .filter((value) => violationsBetween(accepts, rejects, value).length > 0)
    .slice(0, 1);
}

const claimOf = ({ after }: DefinitionPair, use: Use, value: Json, witness: Claim["witness"] = null): Claim =>
  claimAbout(after.name, typeChanged, { bump: "major", audience: "importer", before: use, after: value }, { witness });
