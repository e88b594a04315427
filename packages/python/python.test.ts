import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { hasToolchain, runProgram } from "@tools/conformance";
import { describe, expect, test } from "vitest";
import { python } from "./environment.ts";
import { quickLinters } from "./linters.ts";

const home = import.meta.dirname;

describe.runIf(hasToolchain("Python", "python3"))("the Python package", { timeout: 600_000 }, () => {
  test.for(Object.entries(quickLinters))("%s reports nothing", async ([, run]) => {
    expect(await run(home)).toBe("");
  });

  test("pytest passes", async () => {
    expect(await runProgram(home, await python(), "-m", "pytest", "--quiet")).toMatch(/^\d+ passed in /m);
  });

  test("generated and hand-written code are formatted by the same version of ruff", async () => {
    const catalog = await readFile(join(home, "../../pnpm-workspace.yaml"), "utf8");
    const pinned = /^ {2}"@astral-sh\/ruff-wasm-nodejs": (.+)$/m.exec(catalog)?.[1];
    expect(await runProgram(home, await python(), "-m", "ruff", "--version")).toBe(`ruff ${pinned}\n`);
  });
});
