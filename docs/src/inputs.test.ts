import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { readPages } from "./pages/read.ts";
import { repositoryRoot } from "./paths.ts";
import { siteFolder } from "./testing/site.ts";

/** The part of turbo's dry run that is used here. */
interface Plan {
  readonly tasks: readonly { readonly directory: string; readonly inputs: Readonly<Record<string, string>> }[];
}

/** Every file whose change causes a build of the site: the inputs of its build, and of its dependencies' builds. */
async function hashedFiles(): Promise<Set<string>> {
  const turbo = join(repositoryRoot, "node_modules/.bin/turbo");
  const args = ["run", "build", "--filter=@session-schema/docs", "--dry=json"];
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1" };
  const { stdout } = await promisify(execFile)(turbo, args, { cwd: repositoryRoot, env, maxBuffer: 64 * 1024 * 1024 });
  const { tasks } = JSON.parse(stdout) as Plan; // the documented format of --dry=json
  return new Set(tasks.flatMap(({ directory, inputs }) => Object.keys(inputs).map((path) => posix.join(directory, path))));
}

/** The files and folders of the repository that a page links to. */
async function linkedFiles(): Promise<Set<string>> {
  const names = (await readdir(siteFolder, { recursive: true })).filter((name) => name.endsWith(".html"));
  const pages = await Promise.all(names.map((name) => readFile(join(siteFolder, name), "utf8")));
  return new Set(pages.flatMap((html) => [...html.matchAll(/\/(?:blob|tree)\/main\/([^"#]+)/g)].map(([, path = ""]) => path)));
}

test("turbo rebuilds the site if a page changes, or a file that a page links to", { timeout: 30_000 }, async () => {
  const hashed = [...(await hashedFiles())];
  const isHashed = (path: string) => hashed.some((name) => name === path || name.startsWith(`${path}/`));
  const sources = (await readPages(repositoryRoot, "docs/reference/generated")).map(({ source }) => source);
  expect(sources).toContain("docs/guides/start.md");
  const isGenerated = (path: string) => path.split("/").includes("generated") || path === "CHANGELOG.md"; // generated from hashed files
  const read = [...sources, ...(await linkedFiles())].filter((path) => !isGenerated(path));
  expect(read.filter((path) => !isHashed(path))).toEqual([]);
});
