import type { Json } from "@tools/contract/json";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compare } from "../index.ts";
import { violationsBetween } from "../phases/checks.ts";
import { versionsOf } from "../versions/versions.ts";
import { pairOfSchemas, payloads } from "./arbitrary-schemas.ts";

/** The tests of the bump of one audience on random pairs of schemas. */
export function describeAudiences({ runs, seed }: { readonly runs: number; readonly seed: number }): void {
  test.for(["writer", "reader"] as const)("no payload breaks a %s where the bump for them isn't major", (audience) => {
    fc.assert(
      fc.property(pairOfSchemas, fc.array(payloads, { maxLength: 10 }), ([before, after], others) => {
        const versions = attempt(() => versionsOf(before, after, { before: "old", after: "new" }));
        const [pair] = versions?.pairs ?? [];
        if (versions === undefined || pair === undefined) return; // one of them accepts nothing
        if (compare(before, after, { audiences: [audience], budget: 20_000 }).bump === "major") return;
        const conjunctions = [[pair.before.location], [pair.after.location]];
        const { analysis } = versions;
        const tried: Json[] = [...conjunctions.flatMap((each) => analysis.samples(each)), ...analysis.probes(conjunctions), ...others];
        const strict = versions.after.strict(pair.after);
        const rejected =
          audience === "writer"
            ? (payload: Json) => violationsBetween(versions.before.strict(pair.before), strict, payload)
            : (payload: Json) => violationsBetween(strict, versions.before.tolerant.validator(pair.before), payload);
        expect(tried.flatMap(rejected)).toEqual([]);
      }),
      { numRuns: runs, seed },
    );
  });
}

/** Undefined if it throws. */
function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
