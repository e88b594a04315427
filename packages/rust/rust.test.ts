import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasToolchain, runProgram } from "@tools/conformance";
import { describe, expect, test } from "vitest";
import { tools } from "./tools.ts";

const home = import.meta.dirname;

const cargo = (...args: readonly string[]): Promise<string> => runProgram(home, "cargo", ...args);

describe.runIf(hasToolchain("Rust", "cargo", "rustfmt"))("the crate", { timeout: 900_000 }, () => {
  test.for(Object.entries(tools))("%s has nothing to say", async ([, run]) => {
    expect(await run(home)).toBe("");
  });

  test("cargo test passes, and so do the examples of the README", async () => {
    const said = await cargo("test", "--all-features");
    expect(said).toMatch(/^test src\/\.\.\/README\.md .* \.\.\. ok$/m);
    expect(said).not.toMatch(/^test result: (?!ok)/m);
  });

  test("it depends on serde alone unless a strict verdict is asked for, and then on nothing that fetches", async () => {
    const tree = (...args: readonly string[]): Promise<string> =>
      cargo("tree", "--edges=normal", "--prefix=none", "--format={lib}", ...args);
    expect((await tree("--depth=1")).trim().split("\n").slice(1)).toEqual(["serde", "serde_json", "serde_path_to_error"]);
    const all = await tree("--all-features");
    expect(all).toContain("jsonschema");
    expect(all).not.toMatch(/^(reqwest|hyper|rustls|tokio)$/m);
  });

  test("its package holds the sources, the README and the licence alone", async () => {
    const files = (await cargo("package", "--quiet", "--allow-dirty", "--list")).trim().split("\n");
    expect(files).toEqual(expect.arrayContaining(["Cargo.toml", "LICENSE", "README.md", "src/lib.rs", "src/generated/bundle.json"]));
    expect(
      files.filter((file) => !/^(src\/.*|Cargo\.(lock|toml|toml\.orig)|LICENSE|README\.md|\.cargo_vcs_info\.json)$/.test(file)),
    ).toEqual([]);
  });

  test("packed, it is used by an empty project, which runs the programs of the README", async () => {
    await cargo("package", "--quiet", "--allow-dirty", "--no-verify");
    const folder = await mkdtemp(join(tmpdir(), "session-schema-crate-"));
    try {
      const version = /^version = "(.+)"$/m.exec(await readFile(join(home, "Cargo.toml"), "utf8"))?.[1];
      const name = `session-schema-${version}`;
      await runProgram(folder, "tar", "-xzf", join(home, `target/package/${name}.crate`));
      await writeFile(join(folder, "Cargo.toml"), manifest(name));
      await mkdir(join(folder, "src/bin"), { recursive: true });
      const programs = await programsOfTheReadme();
      expect(programs).toHaveLength(2);
      for (const [index, program] of programs.entries()) {
        await writeFile(join(folder, `src/bin/program${index}.rs`), program);
        // What the crate depends on was built for its own tests.
        const run = ["run", "--quiet", "--target-dir", join(home, "target"), "--bin", `program${index}`];
        expect(await runProgram(folder, "cargo", ...run)).toBe("");
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

const manifest = (crate: string): string => `[package]
name = "consumer"
version = "0.0.0"
edition = "2024"

[dependencies]
session-schema = { path = "${crate}", features = ["strict"] }

[workspace]
`;

async function programsOfTheReadme(): Promise<string[]> {
  const readme = await readFile(join(home, "README.md"), "utf8");
  return [...readme.matchAll(/^```rust\n(.*?)^```$/gms)].map(([, code]) => code ?? "").filter((code) => code.includes("fn main()"));
}
