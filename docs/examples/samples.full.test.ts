/** The samples of the pages of operations, run against the example server. Those in Rust are only compiled. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { Store, sessionServer } from "@session-schema/example-server";
import { hasToolchain, runProgram } from "@tools/conformance";
import { pythonEnvironment } from "@tools/conformance/python";
import { profilesOf } from "@tools/conformance/rust";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const repository = join(import.meta.dirname, "../..");
const pages = join(repository, "docs/operations/generated");
const home = (language: string): string => join(repository, "packages", language);

/** The samples of a language, by the name of the page. */
async function samples(language: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const name of await readdir(pages)) {
    const [, code] = new RegExp(`^### ${language}\n\n\`\`\`\\w+\n(.*?)^\`\`\``, "ms").exec(await readFile(join(pages, name), "utf8")) ?? [];
    if (code !== undefined) found.set(name.replace(/\.md$/, ""), code);
  }
  expect([...found.keys()]).toEqual(["get-session", "list-sessions", "list-stream-sessions"]);
  return found;
}

describe("the samples of the operations print the name of the session", { timeout: 600_000 }, () => {
  let folder: string;
  let app: FastifyInstance;
  let env: Readonly<Record<string, string | undefined>>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "session-schema-samples-"));
    const store = new Store();
    // The ids of the examples in schemas/operations.yaml.
    store.receive({
      id: "de7818e7-610a-4057-8f6f-b785dc1e6f88",
      name: "sampled",
      parentId: "1f4ad2b8-8e57-4d5e-a2b4-0d9b3e6f9a10",
      record: true,
      isHealthy: null,
    });
    app = sessionServer({ store });
    env = { ...process.env, API_URL: await app.listen({ host: "127.0.0.1", port: 0 }), API_KEY: "demo" };
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };

  /** Runs a program with the address and the key of the server, and expects the name. */
  const expectName = async (program: string, ...args: readonly string[]): Promise<void> => {
    const { stdout } = await promisify(execFile)(program, [...args], { cwd: folder, env });
    expect(stdout).toBe("sampled\n");
  };

  test.runIf(hasToolchain("curl", "curl"))("curl", async () => {
    for (const command of (await samples("curl")).values()) {
      const { stdout } = await promisify(execFile)("sh", ["-c", command], { env });
      expect([JSON.parse(stdout)].flat()).toMatchObject([{ name: "sampled" }]);
    }
  });

  test("TypeScript", async () => {
    // Next to this file, where Node finds the client.
    const own = await mkdtemp(join(import.meta.dirname, "samples-"));
    try {
      for (const [name, code] of await samples("TypeScript")) {
        await writeFile(join(own, `${name}.ts`), code);
        await expectName(process.execPath, join(own, `${name}.ts`));
      }
    } finally {
      await rm(own, { recursive: true });
    }
  });

  test.runIf(hasToolchain("Go", "go", "gofmt"))("Go", async () => {
    const module = "github.com/session-schema/session-schema/packages/go";
    await write("go/go.mod", `module samples\n\ngo 1.23\n\nrequire ${module} v0.0.0\n\nreplace ${module} => ${home("go")}\n`);
    const all = await samples("Go");
    for (const [name, code] of all) await write(`go/${name}/main.go`, code);
    await mkdir(join(folder, "go/bin"));
    await runProgram(join(folder, "go"), "go", "build", "-o", "bin", "./...");
    expect(await runProgram(join(folder, "go"), "go", "vet", "./...")).toBe("");
    expect(await runProgram(join(folder, "go"), "gofmt", "-l", ".")).toBe("");
    for (const name of all.keys()) await expectName(join(folder, "go/bin", name));
  });

  test.runIf(hasToolchain("Java", "java", "javac", "mvn"))("Java", async () => {
    const built = join(folder, "built");
    const goals = ["compile", "dependency:build-classpath"];
    await runProgram(home("java"), "mvn", "--batch-mode", "--quiet", `-Doutput.folder=${built}`, ...goals);
    const classpath = [join(folder, "java"), join(built, "classes"), await readFile(join(built, "classpath"), "utf8")].join(":");
    for (const code of (await samples("Java")).values()) {
      const name = /class (\w+)/.exec(code)?.[1] ?? "";
      await write(`java/${name}.java`, code);
      await runProgram(folder, "javac", "-proc:none", "-cp", classpath, "-d", "java", `java/${name}.java`);
      await expectName("java", "-cp", classpath, name);
    }
  });

  test.runIf(hasToolchain("Python", "python3"))("Python", async () => {
    const python = await pythonEnvironment(["httpx==0.28.1", "pydantic==2.14.4"]);
    for (const [name, code] of await samples("Python")) {
      await write(`python/${name}.py`, code);
      await expectName("env", `PYTHONPATH=${join(home("python"), "src")}`, python, join(folder, `python/${name}.py`));
    }
  });

  test.runIf(hasToolchain("Rust", "cargo", "rustfmt"))("Rust", async () => {
    await write(
      "rust/Cargo.toml",
      `[package]
name = "samples"
version = "0.0.0"
edition = "2024"

[dependencies]
reqwest = { version = "=0.13.5", default-features = false, features = ["blocking"] }
session-schema = { path = "${home("rust")}" }

[workspace]

${await profilesOf(home("rust"))}`,
    );
    for (const [name, code] of await samples("Rust")) await write(`rust/src/bin/${name}.rs`, code);
    // Compiles only: building the dependencies takes long.
    const target = ["--target-dir", join(home("rust"), "target")];
    expect(await runProgram(join(folder, "rust"), "cargo", "check", "--quiet", ...target)).toBe("");
    expect(await runProgram(join(folder, "rust"), "cargo", "fmt", "--check")).toBe("");
  });
});
