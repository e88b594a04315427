import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
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
  const parts = [
    "playground.html",
    ...assets("site.css", "site.js", "icon.svg", "playground.css", "playground.js", "playground-worker.js"),
  ];
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

const assets = (...names: string[]): string[] => names.map((name) => `assets/${name}`);

const compressed = async (name: string): Promise<number> => gzipSync(await readFile(join(siteFolder, name))).length;
