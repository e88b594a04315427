import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { npmName, project } from "@tools/contract";
import { describe, expect, inject, test } from "vitest";
import { run, tryRun } from "./run.ts";
import { subpathsOf } from "./subpaths.ts";
import type { Toolchain } from "./toolchains.ts";

/** The tests of the installed packages with one version of Node. */
export function describeNode({ version, program }: Toolchain): void {
  const { folder, packages } = inject("consumer");
  const subpaths = packages.flatMap(subpathsOf).filter(({ kind }) => kind === "code" || kind === "json");

  describe(`Node ${version}`, () => {
    /** Runs a script in the consumer's folder. Code generation from strings is disallowed. */
    const node = async (file: string, input: unknown, script: string): Promise<unknown> => {
      await writeFile(join(folder, `run-${file}`), `const input = ${JSON.stringify(input)};\n${script}`);
      const { stdout } = await run(program, ["--disallow-code-generation-from-strings", `run-${file}`], { cwd: folder });
      return JSON.parse(stdout);
    };

    test("imports every subpath", async () => {
      const script = `
      const empty = [];
      for (const { specifier, kind } of input) {
        const found = await import(specifier, kind === "json" ? { with: { type: "json" } } : undefined);
        if (Object.keys(kind === "json" ? found.default : found).length === 0) empty.push(specifier);
      }
      console.log(JSON.stringify(empty));`;
      expect(await node("imports.mjs", subpaths, script)).toEqual([]);
    });

    test("requires every subpath", async () => {
      const script = `
      const empty = input.filter(({ specifier }) => Object.keys(require(specifier)).length === 0);
      console.log(JSON.stringify(empty));`;
      expect(await node("requires.cjs", subpaths, script)).toEqual([]);
    });

    const createRequire = `const require = (await import("node:module")).createRequire(import.meta.url);`;
    const variants = [
      { variant: "import", file: "validate.mjs", require: createRequire, validators: `await import("${npmName("validators")}")` },
      { variant: "require", file: "validate.cjs", require: "", validators: `require("${npmName("validators")}")` },
    ] as const;

    test.for(variants)("validates payloads after $variant, without generating code from strings", async ({ file, require, validators }) => {
      const script = `
      ${require}
      const validators = ${validators};
      const { fixtures } = require("${npmName("fixtures")}/manifest.json");
      const [is, validate, assert, read] = ["is", "validate", "assert", "read"].map((verb) => validators[verb + "${project.mainModel}"]);
      const results = fixtures.filter(({ model }) => model === "${project.mainModel}").map(({ path, strict, tolerant }) => {
        const { payload } = require("${npmName("fixtures")}/" + path);
        let thrown = "nothing";
        try { assert(payload) } catch (error) { thrown = error instanceof validators.ContractError ? "ContractError" : String(error) }
        const expected = { is: strict.accepted, strict: strict.accepted, thrown: strict.accepted ? "nothing" : "ContractError", tolerant: tolerant.accepted };
        return { expected, found: { is: is(payload), strict: validate(payload).ok, thrown, tolerant: read(payload).ok } };
      });
      console.log(JSON.stringify(results));`;
      const results = (await node(file, undefined, script)) as { expected: Result; found: Result }[]; // what the script prints
      expect(results.map(({ found }) => found)).toEqual(results.map(({ expected }) => expected));
      expect(new Set(results.map(({ found }) => `${found.strict} ${found.tolerant}`))).toEqual(
        new Set(["true true", "false true", "false false"]),
      );
    });

    test("validates every published fixture with the result in the manifest", async () => {
      const script = `
      const manifest = require("${npmName("fixtures")}/manifest.json");
      const { models } = require("${npmName("validators")}/models");
      const violations = ({ issues = [] }) => issues.map(({ instancePath, keyword }) => instancePath + " " + keyword).sort().join();
      const wrong = manifest.fixtures.filter(({ model, path, strict, tolerant }) => {
        const { payload } = require("${npmName("fixtures")}/" + path);
        const written = models[model].validate(payload);
        const read = models[model].read(payload);
        return written.ok !== strict.accepted || read.ok !== tolerant.accepted || violations(written) !== violations(strict);
      });
      console.log(JSON.stringify({ walked: manifest.fixtures.length > 100, wrong: wrong.map(({ name }) => name) }));`;
      expect(await node("fixtures.cjs", undefined, script)).toEqual({ walked: true, wrong: [] });
    });

    test("runs the program, which exits with 2 for a missing file", async () => {
      const program_ = join(folder, `node_modules/${npmName("cli")}/bin/${project.command}.js`);
      const help = await tryRun(program, [program_, "--help"], { cwd: folder });
      expect(help).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining("validate") });
      const missing = await tryRun(program, [program_, "validate", "no-such-file.json"], { cwd: folder });
      expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining("no-such-file.json") });
    });
  });
}

/** The results of the functions of the main model for one payload. */
interface Result {
  readonly is: boolean;
  readonly strict: boolean;
  readonly thrown: string;
  readonly tolerant: boolean;
}
