import { expect, test } from "vitest";
import { BuiltCopy } from "./testing/built-copy.ts";

test("a second build is a full cache hit, and ends with the summary", { timeout: 360_000 }, async () => {
  await using copy = await BuiltCopy.make();
  const printed = await copy.build();
  expect(printed).toContain("FULL TURBO");
  expect(printed).toMatch(/types +\d+ +[\d,]+ +\d+/);
});
