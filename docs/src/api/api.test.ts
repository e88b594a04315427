import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { models } from "@session-schema/validators/models";
import { expect, test } from "vitest";
import { repositoryRoot } from "../paths.ts";
import { sitePages } from "../testing/pages.ts";
import { siteFolder } from "../testing/site.ts";
import { documentedPackages } from "./packages.ts";

interface Manifest {
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
}

/** The public npm packages: folder name and manifest. */
async function publicPackages(): Promise<{ name: string; manifest: Manifest }[]> {
  const folders = [...(await readdir(join(repositoryRoot, "packages"))).map((name) => `packages/${name}`), "schemas"];
  const found = folders.filter((folder) => existsSync(join(repositoryRoot, folder, "package.json")));
  const read = async (folder: string): Promise<Manifest> =>
    JSON.parse(await readFile(join(repositoryRoot, folder, "package.json"), "utf8"));
  const packages = await Promise.all(found.map(async (folder) => ({ name: posix.basename(folder), manifest: await read(folder) })));
  return packages.filter(({ manifest }) => manifest.private !== true);
}

test("the overview of the API links to the page of every public package", async () => {
  const overview = await page("api.html");
  const missing = (await publicPackages()).filter(({ name }) => !overview.includes(`href="api/${name}.html"`));
  expect(missing).toEqual([]);
});

test("every module of a package that exports types is in the API reference", async () => {
  const modules = (await publicPackages()).flatMap(({ name, manifest }) =>
    Object.entries(manifest.exports ?? {}).flatMap(([path, target]) =>
      JSON.stringify(target).includes('"types"') && !path.includes("*") ? [posix.join(name, path)] : [],
    ),
  );
  expect(modules).toEqual(expect.arrayContaining([...documentedPackages]));
  expect(modules.filter((name) => !existsSync(join(siteFolder, `api/${name}.html`)))).toEqual([]);
});

test("the page of a model links to its exports, and each export links back", async () => {
  const models = (await sitePages()).filter((name) => name.startsWith("reference/"));
  expect(models.length).toBeGreaterThan(0);
  const wrong: string[] = [];
  for (const model of models) {
    const exported = linksOf(await page(model), model).filter((name) => /^api\/(?!go|java|python|rust)/.test(name));
    if (!exported.some((name) => name.startsWith("api/types/"))) wrong.push(`${model} links to no type`);
    for (const name of exported) if (!linksOf(await page(name), name).includes(model)) wrong.push(`${name} doesn't link to ${model}`);
  }
  expect(wrong).toEqual([]);
});

test("the page of a model links to every function and type that is named after it", async () => {
  const models = (await sitePages()).filter((name) => name.startsWith("reference/"));
  const wrong: string[] = [];
  for (const model of models) {
    const [, name = ""] = /<h1[^>]*>([^<]*)/.exec(await page(model)) ?? [];
    const verbs = ["validators/is", "validators/validate", "validators/assert", "validators/read", "fixtures/build"].map(
      (verb) => `api/${verb}${name}.html`,
    );
    const links = linksOf(await page(model), model);
    for (const expected of [...verbs, `api/types/${name}.html`, `api/types/Tolerant${name}.html`])
      if (!links.includes(expected)) wrong.push(`${model} doesn't link to ${expected}`);
  }
  expect(wrong).toEqual([]);
});

const page = (name: string): Promise<string> => readFile(join(siteFolder, name), "utf8");

/** The targets of the links in a page's content, without the navigation. */
function linksOf(html: string, name: string): string[] {
  const [main = ""] = /<main[\s\S]*<\/main>/.exec(html) ?? [];
  return [...main.matchAll(/href="([^"#]+)/g)].map(([, link = ""]) => posix.join(posix.dirname(name), link));
}

test("every function, type and constant has a link to the line that declares it", async () => {
  const folders = documentedPackages.map((name) => `api/${name}/`);
  const entries = (await sitePages()).filter((name) => folders.some((folder) => name.startsWith(folder)));
  expect(entries.length).toBeGreaterThan(200);
  const wrong: string[] = [];
  for (const entry of entries) {
    const html = await page(entry);
    const [, address = "", path = "", number = ""] = /<a href="([^"#]*\/blob\/main\/([^"#]+)#L(\d+))">source<\/a>/.exec(html) ?? [];
    const file = join(repositoryRoot, path);
    const line = path !== "" && existsSync(file) ? (await readFile(file, "utf8")).split("\n")[Number(number) - 1] : undefined;
    const isModule = html.includes('<p class="kind">Module');
    if (line === undefined || !(isModule || line.includes(posix.basename(entry, ".html").replace(/-\d+$/, ""))))
      wrong.push(`${entry}: ${address}, ${line}`);
    if (!(await page(entry.replace(/html$/, "md"))).includes(` · [source](${address})`)) wrong.push(`${entry} as Markdown`);
  }
  expect(wrong).toEqual([]);
});

test("no page has a name that TypeDoc makes up", async () => {
  const files = (await readdir(siteFolder, { recursive: true })).filter((name) => /\.(?:html|md|json)$/.test(name));
  const texts = await Promise.all(files.map((name) => page(name)));
  expect(files.filter((_, index) => /__namedParameters|__type|__index/.test(texts[index] ?? ""))).toEqual([]);
});

test("the page of the validators leads with the four functions of Session, and has a row for each other model", async () => {
  const [, main = "", others = ""] = (await page("api/validators.html")).split(/<h2 id="(?:session|other-models|functions)"/);
  expect([...main.matchAll(/<dt><a [^>]*>([^<]*)/g)].slice(0, 4).map(([, name]) => name)).toEqual([
    "isSession()",
    "validateSession()",
    "assertSession()",
    "readSession()",
  ]);
  const names = Object.keys(models).filter((name) => name !== "Session");
  expect([...others.matchAll(/<dt><a [^>]*>([^<]*)/g)].map(([, name = ""]) => name).sort()).toEqual(names.sort());
  for (const name of names) expect(others).toContain(`>validate${name}()</a>`);
});
