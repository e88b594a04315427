import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readContract } from "./contract-source.ts";

const project = mkdtempSync(join(tmpdir(), "session-schema-sources-"));
const empty = mkdtempSync(join(tmpdir(), "session-schema-nothing-"));

function put(file: string, value: unknown): void {
  mkdirSync(join(project, file, ".."), { recursive: true });
  writeFileSync(join(project, file), typeof value === "string" ? value : JSON.stringify(value));
}

const git = (...args: readonly string[]): void =>
  void execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], { cwd: project, stdio: "ignore" });

beforeAll(() => {
  put("schemas/mode.schema.json", { title: "Mode", enum: ["live"] });
  put("schemas/package.json", { name: "@session-schema/schemas" });
  git("init", "--quiet", "--initial-branch=main");
  git("add", ".");
  git("commit", "--quiet", "--message=first");
  put("schemas/mode.schema.json", { title: "Mode", enum: ["live", "vod"] });
  put("schemas/releases/1.0.0.json", { released: true });
  put("node_modules/@session-schema/schemas/package.json", { name: "@session-schema/schemas", version: "1.2.0" });
  put("node_modules/@session-schema/schemas/generated/bundle.json", { installed: true });
  put("node_modules/other/package.json", { name: "other", version: "1.0.0" });
  put("one.json", '\uFEFF{"type":"string"}');
  put("broken.json", '{\n  "type": nothing\n}');
  put("one.yaml", "type: string\n");
  put("broken.yml", "type: string\ntype: number\n");
  put("yaml/mode.schema.yaml", "title: Mode\n");
  put("folder/readme.txt", "");
});

afterAll(() => {
  rmSync(project, { recursive: true });
  rmSync(empty, { recursive: true });
});

const mode = (...values: readonly string[]): unknown => ({
  $defs: { Mode: { $id: "https://session-schema.dev/mode.schema.json", title: "Mode", enum: values } },
});

test.each([
  ["a file, even with a byte order mark", "one.json", { type: "string" }],
  ["a folder of schemas, bundled", "schemas", mode("live", "vod")],
  ["a Git revision", "HEAD", mode("live")],
  ["a branch", "main", mode("live")],
  ["a folder of a branch", "main:schemas/", mode("live")],
  ["a file of a branch", "main:schemas/mode.schema.json", { title: "Mode", enum: ["live"] }],
  ["a file in YAML", "one.yaml", { type: "string" }],
  ["a folder with schemas in YAML", "yaml", { $defs: { Mode: { $id: "https://session-schema.dev/mode.schema.yaml", title: "Mode" } } }],
  ["a released version", "1.0.0", { released: true }],
  ["a released version with a v", "v1.0.0", { released: true }],
  ["an installed package", "@session-schema/schemas", { installed: true }],
])("a contract is read from %s", (_, name, value) => {
  expect(readContract(name, project).value).toMatchObject(Object(value));
});

test("a release is found from a folder inside the project", () => {
  expect(readContract("1.0.0", join(project, "schemas")).value).toEqual({ released: true });
});

test.each([
  ["a file that isn't JSON, with its line", "broken.json", project, /^broken\.json:2: this isn't JSON/],
  ["a file that isn't YAML, with its line", "broken.yml", project, /^broken\.yml:2: this isn't valid YAML: Map keys must be unique\.$/],
  ["a path that a revision doesn't have", "main:other", project, /^The Git revision main has no other\.$/],
  ["a folder of a revision without schemas", "main:schemas/releases", project, /^The Git revision main has no schemas\/releases\.$/],
  ["a folder without schemas", "folder", project, /^The folder folder has no \*\.schema\.json file\.$/],
  ["a version that was never released", "1.0.1", project, /^Unknown release 1\.0\.1\. Did you mean 1\.0\.0\? Releases: 1\.0\.0\.$/],
  ["a version that was never released, in a folder without releases", "0.0.9", empty, /^Unknown release 0\.0\.9\./],
  ["a package without a contract", "other", project, /^The installed package other has no contract/],
  ["an unknown name", "nowhere", empty, /^"nowhere" isn't a file, a released version, an installed package/],
  ["a name that Git would read as an option", "--help", project, /^"--help" isn't a file/],
])("%s is an error", (_, name, folder, message) => {
  expect(() => readContract(name, folder)).toThrow(message);
});
