import { describe, expect, test } from "vitest";
import { compare } from "./index.ts";
import { pairs } from "./labeled-pairs.ts";

describe("the bump", () => {
  test.for(pairs)("when %s, it is %s", ([, bump, before, after]) => {
    const { bump: found, changes } = compare(before, after);
    expect([found, changes.map(({ rule, message }) => `${rule}: ${message}`)]).toEqual([bump, expect.anything()]);
    for (const change of changes)
      if (change.bump === "major" && change.audience !== "importer" && !["pattern-changed", "unit-changed"].includes(change.rule))
        expect(change.witness).toHaveProperty("payload");
  });
});
