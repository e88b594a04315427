import { hasToolchain, runProgram } from "@tools/conformance";
import { describe, expect, test } from "vitest";
import { quickTools } from "./tools.ts";

const home = import.meta.dirname;

const cargo = (...args: readonly string[]): Promise<string> => runProgram(home, "cargo", ...args);

describe.runIf(hasToolchain("Rust", "cargo", "rustfmt"))("the crate", { timeout: 900_000 }, () => {
  test.for(Object.entries(quickTools))("%s reports nothing", async ([, run]) => {
    expect(await run(home)).toBe("");
  });

  // The random payloads follow in the full tests.
  test("cargo test passes, including the examples of the README", async () => {
    const output = await cargo("test", "--all-features", "--", "--skip=fuzz::");
    expect(output).toMatch(/^test src\/\.\.\/README\.md .* \.\.\. ok$/m);
    expect(output).not.toMatch(/^test result: (?!ok)/m);
  });

  test("it depends on serde only, and with the feature strict on no HTTP client", async () => {
    const tree = (...args: readonly string[]): Promise<string> =>
      cargo("tree", "--edges=normal", "--prefix=none", "--format={lib}", ...args);
    expect((await tree("--depth=1")).trim().split("\n").slice(1)).toEqual(["serde", "serde_json", "serde_path_to_error"]);
    const all = await tree("--all-features");
    expect(all).toContain("jsonschema");
    expect(all).not.toMatch(/^(reqwest|hyper|rustls|tokio)$/m);
  });

  test("its package contains only the sources, the README and the license", async () => {
    const files = (await cargo("package", "--quiet", "--allow-dirty", "--list")).trim().split("\n");
    expect(files).toEqual(expect.arrayContaining(["Cargo.toml", "LICENSE", "README.md", "src/lib.rs", "src/generated/bundle.json"]));
    expect(
      files.filter((file) => !/^(src\/.*|Cargo\.(lock|toml|toml\.orig)|LICENSE|README\.md|\.cargo_vcs_info\.json)$/.test(file)),
    ).toEqual([]);
  });
});
