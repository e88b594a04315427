import type { Json } from "@tools/contract/json";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Schema } from "../document/keywords.ts";
import { compare } from "../index.ts";
import { checksOf, violationsBetween, violationsOf } from "../phases/checks.ts";
import { type DefinitionPair, type Versions, versionsOf } from "../versions/versions.ts";
import { pairOfSchemas, payloads } from "./arbitrary-schemas.ts";

/** Less than by default, so that a search has time for more pairs. */
const budget = 20_000;

/** The tests of `compare` on random pairs of schemas. */
export function describeSoundness({ runs, seed }: { readonly runs: number; readonly seed: number }): void {
  test("no payload breaks anyone where the bump isn't major, and none becomes valid where it is less than minor", () => {
    const bumps = new Map<string, number>();
    fc.assert(
      fc.property(pairOfSchemas, fc.array(payloads, { maxLength: 20 }), ([before, after], some) => {
        const compared = rootsOf(before, after);
        if (compared === undefined) return; // one of them accepts nothing
        const { versions, root } = compared;
        const { bump, changes } = compare(before, after, { budget });
        bumps.set(bump, (bumps.get(bump) ?? 0) + 1);
        const conjunctions = [[root.before.location], [root.after.location]];
        const { analysis } = versions;
        const tried = [...conjunctions.flatMap((each) => analysis.samples(each)), ...analysis.probes(conjunctions), ...some];
        const found = checksOf(root, versions).flatMap((check) =>
          tried.filter((payload) => violationsOf(check, payload).length > 0).map((payload) => [check.audience, payload]),
        );
        const messages = changes.map(({ message }) => message);
        if (bump !== "major") expect([found[0], messages]).toEqual([undefined, expect.anything()]);
        const isGained = (payload: Json): boolean =>
          violationsBetween(versions.after.strict(root.after), versions.before.strict(root.before), payload).length > 0;
        if (bump === "patch" || bump === "none") expect([tried.find(isGained), messages]).toEqual([undefined, expect.anything()]);
      }),
      { numRuns: runs, seed },
    );
    // A search that finds only one kind of bump finds nothing.
    expect([...bumps.keys()].sort()).toEqual(["major", "minor", "none", "patch"]);
  });

  test("a witness is a payload that one validator accepts and the other rejects for the given reason", () => {
    fc.assert(
      fc.property(pairOfSchemas, ([before, after]) => {
        const compared = rootsOf(before, after);
        if (compared === undefined) return;
        const { versions } = compared;
        for (const { witness, audience, model } of compare(before, after, { budget }).changes) {
          const pair = versions.pairs.find((each) => each.after.name === model);
          if (pair === undefined || witness === null || !("payload" in witness)) continue;
          const check = checksOf(pair, versions).find((each) => each.audience === audience);
          const violations = check === undefined ? [] : violationsOf(check, witness.payload);
          const named = violations.filter(({ message }) => witness.reason === message || witness.reason.includes(message));
          expect(named).not.toEqual([]);
          // A payload that breaks several constraints names all of them.
          expect(violations.filter((each) => !each.isPartial && !named.includes(each)).length).toBeLessThanOrEqual(
            named.some(({ isPartial }) => isPartial) ? 1 : 0,
          );
        }
      }),
      { numRuns: Math.ceil(runs / 2), seed: seed + 1 },
    );
  });
}

/** Two schemas as versions, with the definition that is their root; undefined if they can't be compared. */
function rootsOf(before: Schema, after: Schema): { readonly versions: Versions; readonly root: DefinitionPair } | undefined {
  try {
    const versions = versionsOf(before, after, { before: "old", after: "new" });
    const [root] = versions.pairs;
    return root && { versions, root };
  } catch {
    return undefined;
  }
}
