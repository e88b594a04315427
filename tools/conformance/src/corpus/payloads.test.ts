import { readFixtures } from "@tools/conformance/runner";
import fc from "fast-check";
import { expect, test } from "vitest";
import { payloadArbitrary } from "./payloads.ts";

test.for([1, 2, 3, 4, 5])("every payload is JSON: no change nests a value in itself (seed %i)", async (seed) => {
  for (const { payload } of fc.sample(payloadArbitrary(await readFixtures()), { numRuns: 2000, seed }))
    expect(() => JSON.stringify(payload)).not.toThrow();
});
