import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasToolchain, runProgram } from "@tools/conformance";
import { profilesOf } from "@tools/conformance/rust";
import { describe, expect, test } from "vitest";
import { quickTools, slowTools } from "./tools.ts";

const home = import.meta.dirname;

const cargo = (...args: readonly string[]): Promise<string> => runProgram(home, "cargo", ...args);

describe.runIf(hasToolchain("Rust", "cargo", "rustfmt"))("the crate", () => {
  test.for(Object.entries(slowTools))("%s reports nothing", async ([, run]) => {
    expect(await run(home)).toBe("");
  });

  test("cargo test passes with random payloads", async () => {
    const output = await cargo("test", "--all-features", "--test=crate", "fuzz::");
    expect(output).toMatch(/^test result: ok\. [1-9]/m);
  });

  test("cargo test passes with exact numbers in serde_json", async () => {
    const output = await cargo("test", "--lib", "--test=crate", "--features=serde_json/arbitrary_precision");
    expect(output).toMatch(/^test containers::a_tag_may_be_anywhere \.\.\. ok$/m);
    expect(output).not.toMatch(/^test result: (?!ok)/m);
  });

  test("the program of the README with axum works, and the reference library of Standard Webhooks agrees", async () => {
    const interop = join(home, "interop");
    const program = await readFile(join(interop, "src/main.rs"), "utf8");
    expect(await readFile(join(home, "README.md"), "utf8")).toContain(`\`\`\`rust,ignore\n${program}\`\`\`\n`);
    for (const tool of ["cargo fmt", "clippy"]) expect(await { ...quickTools, ...slowTools }[tool]?.(interop)).toBe("");
    const output = await runProgram(interop, "cargo", "test");
    expect(output.match(/^test \w+ \.\.\. ok$/gm)).toHaveLength(2);
  });

  test("the packed crate runs the programs of the README, and one with YAML and TOML, in an empty project", async () => {
    await cargo("package", "--quiet", "--allow-dirty", "--no-verify");
    const folder = await mkdtemp(join(tmpdir(), "session-schema-crate-"));
    try {
      const version = /^version = "(.+)"$/m.exec(await readFile(join(home, "Cargo.toml"), "utf8"))?.[1];
      const name = `session-schema-${version}`;
      await runProgram(folder, "tar", "-xzf", join(home, `target/package/${name}.crate`));
      await writeFile(join(folder, "Cargo.toml"), `${manifest(name)}\n${await profilesOf(home)}`);
      await mkdir(join(folder, "src/bin"), { recursive: true });
      const programs = [...(await programsOfTheReadme()), textFormats];
      expect(programs).toHaveLength(5);
      for (const [index, program] of programs.entries()) {
        await writeFile(join(folder, `src/bin/program${index}.rs`), program);
        // Reuses the dependencies that were built for the crate's own tests.
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
session-schema = { path = "${crate}", features = ["strict", "webhooks"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
serde_norway = "=0.9.42"
toml = "=1.2.2"

[workspace]
`;

/** A program that writes and reads a session as YAML and TOML. */
const textFormats = `
use session_schema::{Session, from_str};

fn main() {
    let json = r#"{"name":"n","lastSeen":1587667174725,"profiles":[{"width":1280.0,"height":1,"name":"","bitrate":1,"fps":1}],"hop":{"at":[-1.5,"x"]}}"#;
    let session: Session = from_str(json).unwrap();
    let yaml = serde_norway::to_string(&session).unwrap();
    assert_eq!(serde_norway::from_str::<Session>(&yaml.replace("1280", "1280.0")).unwrap(), session);
    let toml = toml::to_string(&session).unwrap();
    assert_eq!(toml::from_str::<Session>(&toml.replace("1280", "1280.0")).unwrap(), session);
}
`;

async function programsOfTheReadme(): Promise<string[]> {
  const readme = await readFile(join(home, "README.md"), "utf8");
  return [...readme.matchAll(/^```rust\n(.*?)^```$/gms)].map(([, code]) => code ?? "").filter((code) => code.includes("fn main()"));
}
