import { expect, test } from "vitest";
import { completed, completions } from "./completion.ts";

test("bash completes commands, options, values, names and files", async () => {
  for (const [words, some, none] of completions) {
    const candidates = await completed("bash", words);
    expect(candidates, words.join(" ")).toContain(some);
    expect(candidates).not.toContain(none);
  }
  expect(await completed("bash", ["validate", "--mode", "=", "st"])).toEqual(["strict"]);
});
