import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { completed, completions } from "./completion.ts";

const installed = (["zsh", "fish"] as const).filter((shell) => spawnSync(shell, ["--version"]).status === 0);

test("zsh or fish is installed", () => expect(installed).not.toEqual([]));

test.for(installed)("%s completes commands, options, values, names and files", async (shell) => {
  for (const [words, some] of completions) expect((await completed(shell, words)).map((one) => one.replaceAll("\\ ", " "))).toContain(some);
  expect(await completed(shell, ["validate", "--mode=st"])).toEqual(["--mode=strict"]);
});
