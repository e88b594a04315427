import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { hasToolchain, runProgram } from "@tools/conformance";
import { pythonEnvironment } from "@tools/conformance/python";
import { describe, expect, test } from "vitest";
import { python } from "./environment.ts";
import { linters } from "./linters.ts";

const home = import.meta.dirname;

describe.runIf(hasToolchain("Python", "python3"))("the Python package", { timeout: 600_000 }, () => {
  test.for(Object.entries(linters))("%s has nothing to say", async ([, run]) => {
    expect(await run(home)).toBe("");
  });

  test("pytest passes", async () => {
    expect(await runProgram(home, await python(), "-m", "pytest", "--quiet")).toMatch(/^\d+ passed in /m);
  });

  test("pytest passes with the oldest versions of everything that the package takes", async () => {
    const project = await readFile(join(home, "pyproject.toml"), "utf8");
    const bounds = [...project.matchAll(/^(?:dependencies|strict) = \[(.*)\]$/gm)].flatMap(
      ([, line = ""]) => line.match(/[\w.>=-]+/g) ?? [],
    );
    const oldest = await pythonEnvironment([...bounds.map((bound) => bound.replace(">=", "==")), "pytest==9.2.0"]);
    const tests = ["-m", "pytest", "--quiet", "--override-ini=pythonpath=src", "--ignore=tests/test_fuzz.py"];
    expect(await runProgram(home, oldest, ...tests)).toMatch(/^\d+ passed in /m);
  });

  test("what is generated and what is written by hand are formatted by the same ruff", async () => {
    const catalog = await readFile(join(home, "../../pnpm-workspace.yaml"), "utf8");
    const pinned = /^ {2}"@astral-sh\/ruff-wasm-nodejs": (.+)$/m.exec(catalog)?.[1];
    expect(await runProgram(home, await python(), "-m", "ruff", "--version")).toBe(`ruff ${pinned}\n`);
  });
});
