import { type Json, pointerTo } from "@tools/contract/json";
import { expect, test } from "vitest";
import type { Change, Comparison } from "../../change.ts";
import type { Schema } from "../../document/keywords.ts";
import { compare, DocumentError } from "../../index.ts";
import { definitionName } from "../../render/renderer.ts";
import { tolerantOf } from "../../render/tolerant.ts";
import { type DefinitionPair, type Versions, versionsOf } from "../../versions/versions.ts";
import { majorityOf } from "./majority.ts";
import { numbers, strings } from "./pools.ts";
import { type Random, randomOf } from "./random.ts";
import { randomPair } from "./random-pairs.ts";
import { payloadFor, tweaked } from "./random-payloads.ts";

/** Less than by default, so that a search has time for more pairs. */
const budget = 20_000;

interface Search {
  readonly pairs: number;
  readonly seed: number;
  /** Gets the number of pairs with each bump, of a search that found no contradiction. */
  readonly onEnd?: (bumps: Readonly<Record<string, number>>) => Promise<void>;
}

/** Compares random pairs of documents, and has three validators look for payloads that contradict the bump or a witness. */
export function describeSearch({ pairs, seed, onEnd }: Search): void {
  test(`three validators contradict no bump and no witness of ${pairs} pairs from seed ${seed} on`, async () => {
    const bumps = new Map<string, number>();
    for (let index = 0; index < pairs; index++) {
      const random = randomOf(seed + index);
      const [before, after] = randomPair(random);
      const versions = versionsIfComparable(before, after);
      if (versions === undefined) continue;
      const comparison = compare(before, after, { budget });
      bumps.set(comparison.bump, (bumps.get(comparison.bump) ?? 0) + 1);
      const contradiction = await contradictionIn(random, [before, after], comparison, versions);
      expect({ seed: seed + index, before, after, contradiction }).toEqual({ seed: seed + index, before, after, contradiction: undefined });
    }
    // A search that finds only one kind of bump finds nothing.
    expect([...bumps.keys()].sort()).toEqual(["major", "minor", "none", "patch"]);
    await onEnd?.(Object.fromEntries(bumps));
  });
}

/** Undefined if one of the documents can't be compared, and an error says why. */
function versionsIfComparable(before: Schema, after: Schema): Versions | undefined {
  try {
    return versionsOf(before, after, { before: "old", after: "new" });
  } catch (error) {
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
}

type Accepts = (payload: Json) => boolean | undefined;

/** The validators of a definition, by the names that witnesses have for them. */
interface Validators {
  readonly "old strict validator": Accepts;
  readonly "new strict validator": Accepts;
  readonly "old reader": Accepts;
}

async function contradictionIn(random: Random, schemas: readonly Schema[], comparison: Comparison, versions: Versions): Promise<unknown> {
  for (const pair of versions.pairs) {
    const witnesses = comparison.changes.filter(({ model }) => model === pair.after.name).flatMap(({ witness }) => witness ?? []);
    if (comparison.bump === "major" && witnesses.length === 0) continue;
    const validators = await validatorsOf(pair, versions);
    const isFalse = (witness: NonNullable<Change["witness"]>): boolean =>
      "payload" in witness &&
      (validators[witness.acceptedBy as keyof Validators](witness.payload) !== true || // checks have only these names
        validators[witness.refusedBy as keyof Validators](witness.payload) !== false);
    const contradiction =
      witnesses.find(isFalse) ??
      (comparison.bump === "major" ? undefined : payloadsFor(random, schemas, versions, pair).find(contradicts(comparison, validators)));
    if (contradiction !== undefined) return { definition: pair.after.name, bump: comparison.bump, contradiction };
  }
  return undefined;
}

/** Whether a payload shows that the bump should be greater. */
const contradicts =
  ({ bump }: Comparison, validators: Validators): Accepts =>
  (payload) => {
    const [old, now] = [validators["old strict validator"](payload), validators["new strict validator"](payload)];
    const isGained = now === true && old === false;
    return (
      (old === true && now === false) || (isGained && bump !== "minor") || (now === true && validators["old reader"](payload) === false)
    );
  };

const validatorsOf = async ({ before, after }: DefinitionPair, versions: Versions): Promise<Validators> => ({
  "old strict validator": await majorityOf(versions.before.document.root.schema, before.location.pointer),
  "new strict validator": await majorityOf(versions.after.document.root.schema, after.location.pointer),
  "old reader": await majorityOf(tolerantOf(versions.before.document), pointerTo(["$defs", definitionName(before.key)])),
});

/** Payloads from the schemas, random ones, and those that the analysis tries itself. */
function payloadsFor(random: Random, schemas: readonly Schema[], { analysis }: Versions, { before, after }: DefinitionPair): Json[] {
  const drawn = Array.from({ length: 40 }, () =>
    payloadFor(random, random.pick([...schemas, before.location.schema, after.location.schema])),
  );
  const probes = analysis.probes([[before.location], [after.location]]).slice(0, 200);
  return [...drawn, ...drawn.slice(0, 20).map((payload) => tweaked(random, payload)), ...probes, ...numbers, ...strings];
}
