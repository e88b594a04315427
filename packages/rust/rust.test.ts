import { hasToolchain, runProgram } from "@session-schema/toolchain";
import { describe, expect, test } from "vitest";

const home = import.meta.dirname;

const cargo = (...args: readonly string[]): Promise<string> => runProgram(home, "cargo", ...args);

describe.runIf(hasToolchain("Rust", "cargo", "rustfmt"))("the crate", { timeout: 600_000 }, () => {
  test("cargo fmt has nothing to say", async () => {
    expect(await cargo("fmt", "--check")).toBe("");
  });

  test("clippy has nothing to say", async () => {
    expect(await cargo("clippy", "--quiet", "--all-features", "--all-targets", "--", "-D", "warnings")).toBe("");
  });

  test("cargo test passes", async () => {
    expect(await cargo("test", "--all-features")).toContain("test result: ok.");
  });
});
