import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { hasToolchain, runProgram } from "@tools/conformance";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { python } from "./environment.ts";
import { pyright } from "./linters.ts";

const home = import.meta.dirname;

/** The programs of the README, with the output shown there. */
const readme = await readFile(join(home, "README.md"), "utf8");
const programs = [...readme.matchAll(/```python\n([^`]*)```\n\n```text\n([^`]*)```/g)].map(([, source = "", output = ""]) => ({
  source,
  output,
}));
const isStrict = ({ source }: { source: string }): boolean => source.includes("session_schema.strict");

describe.runIf(hasToolchain("Python", "python3"))("the published package in an empty environment", () => {
  let folder: string;
  let wheel: string;
  let tools: string;
  /** The Python of an environment with only the wheel installed. */
  let installed: string;
  const pip = (...args: readonly string[]) => runProgram(folder, installed, "-m", "pip", "--disable-pip-version-check", ...args);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "session-schema-python-"));
    tools = await python();
    await runProgram(home, tools, "-m", "hatchling", "build", "--directory", folder);
    wheel = join(folder, (await readdir(folder)).find((name) => name.endsWith(".whl")) ?? "");
    await runProgram(folder, "python3", "-m", "venv", "venv");
    installed = join(folder, "venv/bin/python");
    await pip("install", "--quiet", wheel);
    for (const [index, { source }] of programs.entries()) await writeFile(join(folder, `program${index}.py`), source);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("the wheel contains the package and its types, and the source distribution the sources of the wheel", async () => {
    const version = /^version = "(.*)"$/m.exec(await readFile(join(home, "pyproject.toml"), "utf8"))?.[1];
    const listed = await runProgram(folder, tools, "-m", "zipfile", "--list", wheel);
    const files = listed
      .split("\n")
      .slice(1, -1)
      .map((line) => line.split(" ")[0] ?? "");
    const modules = files.filter((name) => /^session_schema\/(?:(?:generated|webhooks)\/)?\w+\.(?:py|json|typed)$/.test(name));
    expect(modules).toEqual(
      expect.arrayContaining(["session_schema/py.typed", "session_schema/strict.py", "session_schema/generated/bundle.json"]),
    );
    const about = `session_schema-${version}.dist-info/`;
    expect(files.filter((name) => !modules.includes(name)).sort()).toEqual(
      [`${about}METADATA`, `${about}RECORD`, `${about}WHEEL`, `${about}licenses/LICENSE`].sort(),
    );
    const sources = (await runProgram(folder, "tar", "-tzf", `session_schema-${version}.tar.gz`)).trim().split("\n");
    expect(sources.map((name) => name.replace(/^[^/]+\//, "").replace("src/", "")).sort()).toEqual(
      [...modules, ".gitignore", "LICENSE", "PKG-INFO", "README.md", "pyproject.toml"].sort(),
    );
  });

  test("the source distribution builds the same wheel", async () => {
    const archive = wheel.replace(/-py3-none-any\.whl$/, "");
    await runProgram(folder, "tar", "-xzf", `${archive}.tar.gz`);
    await runProgram(archive, tools, "-m", "hatchling", "build", "--target", "wheel", "--directory", join(folder, "again"));
    const again = await readFile(join(folder, "again", basename(wheel)));
    expect(again.equals(await readFile(wheel))).toBe(true);
  });

  test("it depends on pydantic only, and importing strict names the extra to install", async () => {
    const needs =
      "import importlib.metadata as it; print(*(each for each in it.requires('session-schema') if 'extra' not in each), sep='\\n')";
    expect((await runProgram(folder, installed, "-c", needs)).match(/^[\w-]+/gm)).toEqual(["pydantic", "typing-extensions"]);
    await expect(runProgram(folder, installed, "-c", "import session_schema.strict")).rejects.toThrow(
      "ImportError: strict validation requires an extra: pip install 'session-schema[strict]'",
    );
    for (const [index, program] of programs.entries())
      if (!isStrict(program)) expect(await runProgram(folder, installed, `program${index}.py`)).toBe(program.output);
  });

  test("with the extra it validates strictly, and type checkers report nothing in the programs of the README", async () => {
    await pip("install", "--quiet", `${wheel}[strict]`);
    expect(programs.map(isStrict)).toContain(true);
    for (const [index, program] of programs.entries())
      if (isStrict(program)) expect(await runProgram(folder, installed, `program${index}.py`)).toBe(program.output);
    const files = programs.map((_, index) => `program${index}.py`);
    for (const file of files)
      expect(await runProgram(folder, tools, "-m", "mypy", "--strict", "--python-executable", installed, file)).toMatch(/^Success/);
    await writeFile(join(folder, "pyrightconfig.json"), JSON.stringify({ include: files, typeCheckingMode: "strict" }));
    expect(await pyright(folder, installed)).toBe("");
  });
});
