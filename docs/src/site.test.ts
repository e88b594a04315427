import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { librariesIn } from "@tools/command-line/licenses";
import { checkLicenses, type LicensedPackage } from "@tools/conformance/licenses";
import { expect, test } from "vitest";
import budget from "../budget.json" with { type: "json" };
import { sitePages } from "./testing/pages.ts";
import { siteFolder } from "./testing/site.ts";

test("each reference page is within the budget, with everything that it loads before it is usable", async () => {
  const reference = (await sitePages()).filter((name) => name.startsWith("reference"));
  expect(reference.length).toBeGreaterThan(5);
  const shared = await Promise.all(assets("site.css", "site.js", "icon.svg").map(compressed));
  for (const name of reference) {
    const bytes = (await compressed(name)) + shared.reduce((sum, each) => sum + each, 0);
    expect(bytes, name).toBeLessThan(budget["a reference page with all that it loads, compressed"]);
  }
});

test("the playground is within the budget, with everything that it loads before it is usable", async () => {
  // With the form for webhooks, which is loaded on first use, because the names of the parts have hashes.
  const own = (await readdir(join(siteFolder, "assets"))).filter((name) => name.startsWith("playground"));
  const parts = ["playground.html", ...assets("site.css", "site.js", "icon.svg", ...own)];
  expect(own.length).toBeGreaterThan(4);
  const bytes = (await Promise.all(parts.map(compressed))).reduce((sum, each) => sum + each, 0);
  expect(bytes).toBeLessThan(budget["the playground with all that it loads, compressed"]);
});

test("the gallery of fixtures is within the budget", async () => {
  const parts = ["fixtures.html", ...assets("site.css", "site.js", "icon.svg", "gallery.css", "gallery.js")];
  const bytes = (await Promise.all(parts.map(compressed))).reduce((sum, each) => sum + each, 0);
  expect(bytes).toBeLessThan(budget["the gallery of fixtures with all that it loads, compressed"]);
});

test("the script of every page is within the budget", async () => {
  expect((await readFile(join(siteFolder, "assets/site.js"))).length).toBeLessThan(budget["the script of every page"]);
});

test("every library in the scripts of the site has an allowed license, and its text is on the site", async () => {
  const libraries = librariesIn(await readFile(join(siteFolder, "assets/licenses.txt"), "utf8"));
  const found = libraries.map(({ license, ...library }): [string, LicensedPackage] => [
    library.name,
    { ...library, licenses: [license], dependencies: [] },
  ]);
  const { checked, problems } = checkLicenses(
    new Map(found),
    libraries.map(({ name }) => name),
  );
  expect(checked).toEqual(expect.arrayContaining(["@codemirror/view", "minisearch"]));
  expect(problems).toEqual([]);
});

const assets = (...names: string[]): string[] => names.map((name) => `assets/${name}`);

const compressed = async (name: string): Promise<number> => gzipSync(await readFile(join(siteFolder, name))).length;
