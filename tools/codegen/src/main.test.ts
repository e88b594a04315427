import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { copySchemas, program, type Ran, run, smallSchema } from "./testing/process.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "codegen-"));
  await copySchemas(root, smallSchema);
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

const add = (slug: string, schema: object): Promise<void> => writeFile(join(root, `schemas/${slug}.schema.json`), JSON.stringify(schema));

const session = (): string => join(root, "schemas/session.schema.json");
const edit = async (path: string, change: (text: string) => string): Promise<void> => writeFile(path, change(await readFile(path, "utf8")));
const bundle = (): string => join(root, "schemas/generated/bundle.json");

describe("codegen", () => {
  test("makes the same bytes in any locale, time zone and path", async () => {
    const other = join(root, "elsewhere, with ünïcode");
    for (const folder of [root, other]) await copySchemas(folder);
    const first = await run(["--root", root], { LANG: "C", LC_ALL: "C", TZ: "UTC" });
    const second = await run(["--root", other], { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", TZ: "Asia/Kathmandu" });
    expect([first.code, second.code]).toEqual([0, 0]);
    const made = await generatedFiles(root);
    expect(made.size).toBeGreaterThan(20);
    expect(await generatedFiles(other)).toEqual(made);
  });

  test("--check passes after a run, reports a change of one byte, and writes nothing", async () => {
    await run(["--root", root]);
    expect(await run(["--root", root, "--check"])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+ generated files agree/) });

    await edit(bundle(), (text) => text.replace("Session Schema", "Session schema"));
    await writeFile(join(root, "packages/types/src/generated/foreign.ts"), "");
    await rm(join(root, "packages/types/src/generated/index.ts"));
    const stale = await readFile(bundle(), "utf8");
    const { code, stderr } = await run(["--root", root, "--check"]);
    expect(code).toBe(1);
    expect(stderr).toBe(
      [
        "foreign  packages/types/src/generated/foreign.ts",
        "",
        "missing  packages/types/src/generated/index.ts",
        "",
        "stale    schemas/generated/bundle.json",
        "  @@ line 4",
        '  -   "title": "Session schema: what a writer must meet",',
        '  +   "title": "Session Schema: what a writer must meet",',
        "",
        "3 generated files differ from the schemas. Fix with: pnpm codegen",
        "",
      ].join("\n"),
    );
    expect(await readFile(bundle(), "utf8")).toBe(stale);

    expect(await run(["--root", root])).toMatchObject({ code: 0, stdout: expect.stringContaining(", 3 of them changed") });
    expect(await run(["--root", root, "--check"])).toMatchObject({ code: 0 });
  });

  test("rejects a faulty schema with its location, and leaves the tree as it was", async () => {
    await run(["--root", root]);
    const before = await generatedFiles(root);
    await edit(join(root, "schemas", smallSchema), (text) => text.replace('"description"', '"descripton"'));
    const { code, stdout, stderr } = await run(["--root", root]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^schemas\/encoder\.schema\.json:\d+:3 {2}\/descripton\n {2}found .*"descripton".*\n {2}do .*"description"/);
    expect(stderr).toMatch(/1 problem in the schemas; nothing was written\.\n$/);
    expect(await generatedFiles(root)).toEqual(before);
  });

  test("rejects schemas that it can't handle, each in a sentence", async () => {
    await add("large", {
      description: "A thing.",
      type: "array",
      minItems: 10_000,
      items: { description: "A part.", type: "string", minLength: 10_000 },
    });
    await add("names", { description: "A thing.", $ref: "#/$defs/$id", $defs: { $id: { description: "A part.", type: "string" } } });
    await add("pattern", { description: "A thing.", type: "string", pattern: "^(?i:h264|hevc)$" });
    await mkdir(join(root, "schemas/folder.schema.json"));
    const { code, stderr } = await run(["--root", root]);
    expect(code).toBe(1);
    expect([...stderr.matchAll(/^(schemas.*?) /gm)].map(([, at]) => at)).toEqual([
      "schemas/folder.schema.json:1:1",
      "schemas/large.schema.json:1:1",
      expect.stringMatching("schemas/names.schema.json:1:"),
      expect.stringMatching("schemas/pattern.schema.json:1:"),
    ]);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test("reports a failure of the file system in a sentence, and leaves the tree as it was", async () => {
    await mkdir(join(bundle(), "inside"), { recursive: true });
    const { code, stderr } = await run(["--root", root]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/^expected a file, found a folder.*\nNothing was changed\.\n$/),
    });
    expect((await readdir(root)).sort()).toEqual(["schemas"]);
  });

  test.for([[["--bogus"]], [["--root"]], [["stray"]]] as const)("prints its usage for %j", async ([args]) => {
    const { code, stderr } = await run(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(/pnpm codegen --check/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

test("codegen fails if a program is missing, and continues with --skip-missing; both name the skipped packages", async () => {
  for (const name of ["client", "go"]) {
    await mkdir(join(root, "packages", name), { recursive: true });
    await writeFile(join(root, "packages", name, "package.json"), "{}");
  }
  const codegen = (...args: readonly string[]): Promise<Ran> => run(["--root", root, ...args], { PATH: join(root, "no programs") });
  const sentence = "2 packages were not generated: no Java, no Go. Install a JDK (11 or later) and Go";
  const failure = `${sentence}, or pass --skip-missing.\n`;
  const note = `${sentence}.\n`;

  const written = expect.stringMatching(/^\d+ generated files, [1-9]\d* of them changed\.\n$/);
  expect(await codegen()).toEqual({ code: 1, stdout: written, stderr: failure });
  expect(await codegen("--skip-missing")).toEqual({ code: 0, stdout: expect.stringMatching(/, 0 of them changed/), stderr: note });

  expect(await codegen("--check")).toEqual({ code: 1, stdout: "", stderr: failure });
  const agreed = expect.stringMatching(/^\d+ generated files agree with the schemas\. Not checked: packages\/client, packages\/go\.\n$/);
  expect(await codegen("--check", "--skip-missing")).toEqual({ code: 0, stdout: agreed, stderr: note });
});

describe("codegen --watch", () => {
  const types = async (): Promise<string> => readFile(join(root, "packages/types/src/generated/session.ts"), "utf8").catch(() => "");
  const until = (holds: () => Promise<void>): Promise<void> => vi.waitFor(holds, { timeout: 60_000, interval: 20 });
  const typesSay = (text: string): Promise<void> => until(async () => expect(await types()).toContain(text));

  test.for(["SIGINT", "SIGTERM"] as const)("follows saves, tolerates broken ones, and ends cleanly on %s", async (signal) => {
    await copySchemas(root);
    const watcher = start();
    await typesSay("test_session");

    await edit(session(), (text) => text.replaceAll("test_session", "one_save"));
    await typesSay("one_save");

    await edit(session(), (text) => text.replace("{", ""));
    await until(async () => expect(watcher.stderr()).toContain("invalid JSON"));
    expect(await types()).toContain("one_save");

    await copySchemas(root);
    await typesSay("test_session");

    for (const save of [1, 2, 3, 4, 5]) await edit(session(), (text) => text.replace(/test_session|save_\d/, `save_${save}`));
    await typesSay("save_5");

    const temporary = join(root, "schemas/.session.swp");
    await writeFile(temporary, (await readFile(session(), "utf8")).replace("save_5", "renamed_into_place"));
    await rename(temporary, session());
    await typesSay("renamed_into_place");

    await writeFile(join(root, "schemas/new-model.schema.json"), '{ "description": "New.", "type": "string" }');
    await until(async () => expect(await readdir(join(root, "packages/types/src/generated"))).toContain("new-model.ts"));
    await rm(join(root, "schemas/new-model.schema.json"));
    await until(async () => expect(await readdir(join(root, "packages/types/src/generated"))).not.toContain("new-model.ts"));

    watcher.child.kill(signal);
    expect(await watcher.ended).toBe(0);
    expect((await readdir(root)).filter((name) => name.startsWith(".codegen-"))).toEqual([]);
  });

  function start(): { child: ChildProcess; stderr: () => string; ended: Promise<number | null> } {
    const child = spawn(process.execPath, [program, "--root", root, "--watch"], { stdio: ["ignore", "ignore", "pipe"] });
    const heard: string[] = [];
    child.stderr.on("data", (chunk) => heard.push(String(chunk)));
    const ended = new Promise<number | null>((done) => child.on("exit", done));
    onTestFinished(() => void child.kill("SIGKILL"));
    return { child, stderr: () => heard.join(""), ended };
  }
});

/** Every file below `packages` and `schemas/generated`. */
async function generatedFiles(from: string): Promise<Map<string, string>> {
  const made = new Map<string, string>();
  for (const folder of ["packages", "schemas/generated"])
    for (const entry of await readdir(join(from, folder), { recursive: true, withFileTypes: true }))
      if (entry.isFile()) {
        const path = join(entry.parentPath, entry.name);
        made.set(path.slice(from.length), await readFile(path, "utf8"));
      }
  return made;
}
