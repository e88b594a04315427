import { expect, test } from "vitest";
import { run } from "./run.ts";

const { stdout } = await run(["fixture", "--list"]);
const listed = stdout
  .trim()
  .split("\n")
  .slice(1)
  .map((row) => {
    const [strict = "", tolerant = "", model = "", name = ""] = row.split(/ {2,}/);
    return { name, model, strict, tolerant };
  });

test("the list has a description of each fixture", () => {
  expect(listed.length).toBeGreaterThan(20);
  expect(
    stdout
      .trim()
      .split("\n")
      .filter((row) => !/^(accepted|rejected) +(accepted|rejected) +\S+ +\S+ +\S.*\S$/.test(row)),
  ).toEqual([expect.stringMatching(/^strict +tolerant +model +fixture +description$/)]);
});

test.for(["strict", "tolerant"] as const)(
  "every fixture gets its expected %s result when it is printed and validated",
  { timeout: 60_000 },
  async (mode) => {
    // One of each kind is validated here. The tests of the fixtures validate all of them.
    const kinds = [...new Map(listed.map((one) => [`${one.model} ${one.strict} ${one.tolerant}`, one])).values()];
    for (const one of kinds) {
      const printed = await run(["fixture", one.name]);
      const { exitCode } = await run(["validate", "--mode", mode, "--model", one.model], { input: printed.stdout });
      expect(exitCode, one.name).toBe(one[mode] === "accepted" ? 0 : 1);
    }
  },
);
