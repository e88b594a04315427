import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { hasToolchain, runProgram } from "@tools/conformance";
import { pythonEnvironment } from "@tools/conformance/python";
import { describe, expect, test } from "vitest";
import { python } from "./environment.ts";
import { slowLinters } from "./linters.ts";

const home = import.meta.dirname;

describe.runIf(hasToolchain("Python", "python3"))("the Python package", () => {
  test.for(Object.entries(slowLinters))("%s reports nothing", async ([, run]) => {
    expect(await run(home)).toBe("");
  });

  test("pytest passes with more random payloads", async () => {
    const output = await runProgram(home, "env", "FUZZ_EXAMPLES=250", await python(), "-m", "pytest", "--quiet", "tests/test_fuzz.py");
    expect(output).toMatch(/^\d+ passed in /m);
  });

  test("pytest passes with the oldest supported versions of all dependencies", async () => {
    const project = await readFile(join(home, "pyproject.toml"), "utf8");
    const bounds = [...project.matchAll(/^(?:dependencies|strict) = \[(.*)\]$/gm)].flatMap(
      ([, line = ""]) => line.match(/[\w.>=-]+/g) ?? [],
    );
    const oldest = await pythonEnvironment([...bounds.map((bound) => bound.replace(">=", "==")), "pytest==9.2.0"]);
    // These need packages that only tests have.
    const ignored = ["fuzz", "standard_webhooks"].map((name) => `--ignore=tests/test_${name}.py`);
    const tests = ["-m", "pytest", "--quiet", "--override-ini=pythonpath=src", ...ignored];
    expect(await runProgram(home, oldest, ...tests)).toMatch(/^\d+ passed in /m);
  });
});
