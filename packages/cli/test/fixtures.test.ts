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

test("a fixture of each model and of each result gets its expected results when it is printed and validated", {
  timeout: 60_000,
}, async () => {
  // The tests of the fixtures validate all of them.
  const kinds = listed.flatMap((one) => [[one.model, one] as const, [`${one.strict} ${one.tolerant}`, one] as const]);
  for (const one of new Set(new Map(kinds).values())) {
    const printed = await run(["fixture", one.name]);
    for (const mode of ["strict", "tolerant"] as const) {
      const { exitCode } = await run(["validate", "--mode", mode, "--model", one.model], { input: printed.stdout });
      expect(exitCode, `${one.name} ${mode}`).toBe(one[mode] === "accepted" ? 0 : 1);
    }
  }
});
