import { hasToolchain, runProgram } from "@tools/conformance";
import { describe, expect, test } from "vitest";
import { quickTools } from "./tools.ts";

const home = import.meta.dirname;

const cargo = (...args: readonly string[]): Promise<string> => runProgram(home, "cargo", ...args);

describe.runIf(hasToolchain("Rust", "cargo", "rustfmt"))("the crate", { timeout: 900_000 }, () => {
  test.for(Object.entries(quickTools))("%s has nothing to say", async ([, run]) => {
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
});
