import { writeFile } from "node:fs/promises";
import { join } from "node:path";
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

    const variants = [
      { variant: "import", file: "validate.mjs", validators: `await import("@session-schema/validators")` },
      { variant: "require", file: "validate.cjs", validators: `require("@session-schema/validators")` },
    ] as const;

    test.for(variants)("validates payloads after $variant, without generating code from strings", async ({ file, validators }) => {
      const script = `
      const { isSession, validateSession, assertSession, readSession, ContractError } = ${validators};
      const results = input.map((payload) => {
        let thrown = "nothing";
        try { assertSession(payload) } catch (error) { thrown = error instanceof ContractError ? "ContractError" : String(error) }
        const strict = validateSession(payload);
        return { is: isSession(payload), strict: strict.ok, keywords: strict.issues?.map(({ keyword }) => keyword), thrown, tolerant: readSession(payload).ok };
      });
      console.log(JSON.stringify(results));`;
      const payloads = [
        { name: "test_session", recordingUrl: "https://example.com/index.m3u8" },
        { name: "test_session", recordingStatus: "deleted" },
        { name: 1 },
      ];
      expect(await node(file, payloads, script)).toEqual([
        { is: true, strict: true, thrown: "nothing", tolerant: true },
        { is: false, strict: false, keywords: ["enum"], thrown: "ContractError", tolerant: true },
        { is: false, strict: false, keywords: ["type"], thrown: "ContractError", tolerant: false },
      ]);
    });

    test("validates every published fixture with the result in the manifest", async () => {
      const script = `
      const manifest = require("@session-schema/fixtures/manifest.json");
      const { models } = require("@session-schema/validators/models");
      const violations = ({ issues = [] }) => issues.map(({ instancePath, keyword }) => instancePath + " " + keyword).sort().join();
      const wrong = manifest.fixtures.filter(({ model, path, strict, tolerant }) => {
        const { payload } = require("@session-schema/fixtures/" + path);
        const written = models[model].validate(payload);
        const read = models[model].read(payload);
        return written.ok !== strict.accepted || read.ok !== tolerant.accepted || violations(written) !== violations(strict);
      });
      console.log(JSON.stringify({ walked: manifest.fixtures.length > 100, wrong: wrong.map(({ name }) => name) }));`;
      expect(await node("fixtures.cjs", undefined, script)).toEqual({ walked: true, wrong: [] });
    });

    test("runs the program session-schema, which exits with 2 for a missing file", async () => {
      const program_ = join(folder, "node_modules/@session-schema/cli/bin/session-schema.js");
      const help = await tryRun(program, [program_, "--help"], { cwd: folder });
      expect(help).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining("validate") });
      const missing = await tryRun(program, [program_, "validate", "no-such-file.json"], { cwd: folder });
      expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining("no-such-file.json") });
    });
  });
}
