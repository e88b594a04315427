import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { WorkspaceCopy } from "@tools/release/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { repositoryRoot } from "../paths.ts";

let copy: WorkspaceCopy;
let server: ChildProcess;
let url: string;
let errors = "";
beforeAll(async () => {
  copy = await WorkspaceCopy.make();
  await copy.track();
  server = spawn(process.execPath, [join(copy.root, "docs/src/dev/main.ts"), "--port", "0"], {
    cwd: copy.root,
    env: { ...copy.environment("."), TURBO_CACHE_DIR: join(repositoryRoot, ".turbo/cache") }, // the first build is that of the original
    stdio: ["ignore", "pipe", "pipe"],
  });
  server.stderr?.on("data", (data) => (errors += data));
  url = await new Promise((resolve, reject) => {
    let printed = "";
    server.stdout?.on("data", (data) => {
      printed += data;
      const [found] = /http:\/\/\S+/.exec(printed) ?? [];
      if (found !== undefined) resolve(found);
    });
    server.once("exit", (code) => reject(new Error(`docs:dev exited with ${code}\n${errors}`)));
  });
});
afterAll(async () => {
  if (server.exitCode === null) {
    server.kill("SIGINT");
    await once(server, "exit");
  }
  await copy[Symbol.asyncDispose]();
});

const page = async (name: string): Promise<string> => (await fetch(url + name)).text();

async function edit(name: string, from: string, to: string): Promise<void> {
  const file = join(copy.root, name);
  const before = await readFile(file, "utf8");
  expect(before).toContain(from);
  await writeFile(file, before.replace(from, to));
}

/** Waits until a condition holds. The time limit is that of the test. */
async function until(look: () => Promise<boolean>): Promise<void> {
  while (!(await look())) await pause(50);
}

test("a saved guide is served, and open pages are notified", async () => {
  const listening = await fetch(`${url}~built`);
  expect(await page("assets/site.js")).toContain("~built");
  await edit("docs/guides/start.md", "# Five-minute start", "# Four-minute start");
  const message = await listening.body?.getReader().read();
  expect(new TextDecoder().decode(message?.value)).toBe("data: built\n\n");
  expect(await page("guides/start.html")).toContain("Four-minute start");
});

test("a saved schema is served, after everything that depends on it is regenerated", async () => {
  await edit("schemas/session.schema.json", '"Name of the session.', '"The name of the session.');
  await until(async () => (await page("reference/session.html")).includes("The name of the session."));
  expect(await page("api/types/Session.html")).toContain("The name of the session.");
});

test("a new schema gets a page, anchors, search entries, API and fixtures without other edits", async () => {
  const schema = await readFile(join(import.meta.dirname, "../testing/viewer-report.schema.json"), "utf8");
  await writeFile(join(copy.root, "schemas/viewer-report.schema.json"), schema);
  await until(async () => (await fetch(`${url}reference/viewer-report.html`)).ok);
  const reference = await page("reference/viewer-report.html");
  const fields = Object.keys(JSON.parse(schema).properties);
  expect(fields.filter((name) => !reference.includes(`<a id="${name}"`))).toEqual([]);
  const entries: { title: string; where: string; url: string }[] = JSON.parse(await page("assets/search.json"));
  const found = entries.filter(({ where }) => where === "field of ViewerReport");
  expect(found.map(({ title }) => title)).toEqual(expect.arrayContaining(fields));
  expect(entries).toContainEqual(expect.objectContaining({ title: "tv", where: "value of ViewerReport" }));
  expect(await page("api/validators/readViewerReport.html")).toContain('href="../../reference/viewer-report.html"');
  expect(await page("viewer-report.schema.json")).toBe(schema);
  const { fixtures }: { fixtures: { model: string }[] } = JSON.parse(
    await readFile(join(copy.root, "packages/fixtures/dist/manifest.json"), "utf8"),
  );
  expect(fixtures.filter(({ model }) => model === "ViewerReport").length).toBeGreaterThan(100);
});

test("if a build fails, the error is printed and the last good site stays", async () => {
  await edit("docs/guides/start.md", "\n\n", "\n\n[gone](gone.md)\n\n");
  await until(async () => errors.includes("docs/guides/start.md links to gone.md, but there is no docs/guides/gone.md. Fix the link."));
  expect(await page("guides/start.html")).toContain("Four-minute start");
  await edit("docs/guides/start.md", "\n\n[gone](gone.md)\n\n", "\n\nFixed.\n\n");
  await until(async () => (await page("guides/start.html")).includes("Fixed."));
});

test("Ctrl+C stops the server", async () => {
  server.kill("SIGINT");
  expect(await once(server, "exit")).toEqual([0, null]);
});
