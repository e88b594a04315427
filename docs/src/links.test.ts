import type { Server } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve } from "./serve.ts";
import { sitePages } from "./testing/pages.ts";
import { siteFolder } from "./testing/site.ts";

let server: Server;
let url: string;
beforeAll(async () => {
  ({ server, url } = await serve(siteFolder, { path: "/below/this/" }));
});
afterAll(() => server.close());

test("every link and anchor of the site has a target, and every page has a link to it", { timeout: 60_000 }, async () => {
  const { seen, broken, links } = await walk();
  expect(broken).toEqual([]);
  expect([...seen].filter((name) => name.endsWith(".html")).sort()).toEqual((await sitePages()).filter((name) => name !== "404.html"));
  process.stdout.write(`${links} links on ${seen.size} pages and files\n`);
  expect(links).toBeGreaterThan(5000);
});

test("every search entry has a target", async () => {
  const entries: { url: string }[] = JSON.parse((await load("assets/search.json"))?.text ?? "[]");
  expect(entries.length).toBeGreaterThan(100);
  const wrong: string[] = [];
  for (const entry of entries) {
    const [path = "", anchor] = entry.url.split("#");
    const file = await load(path);
    const isFound = file !== undefined && (anchor === undefined || file.ids.has(decodeURIComponent(anchor)));
    if (!isFound) wrong.push(entry.url);
  }
  expect(wrong).toEqual([]);
});

/** A page or another file of the site. */
interface SiteFile {
  readonly text: string;
  /** The anchors of a page. */
  readonly ids: ReadonlySet<string>;
}

const loaded = new Map<string, SiteFile | undefined>();

/** The file at an address below the site's, as the server sends it; undefined if there is none. */
async function load(name: string): Promise<SiteFile | undefined> {
  if (!loaded.has(name)) {
    const response = await fetch(new URL(name, url));
    const text = await response.text();
    loaded.set(name, response.ok ? { text, ids: name.endsWith(".html") ? idsOf(text) : new Set() } : undefined);
  }
  return loaded.get(name);
}

/** Follows every link of the site, starting with the home page. */
async function walk(): Promise<{ seen: Set<string>; broken: string[]; links: number }> {
  const root = new URL(url);
  const seen = new Set(["index.html"]);
  const broken: string[] = [];
  let links = 0;
  for (const page of seen) {
    if (!page.endsWith(".html")) continue;
    for (const link of linksOf((await load(page))?.text ?? "")) {
      links++;
      const target = new URL(link, new URL(page, url));
      if (target.origin !== root.origin) continue;
      if (!target.href.startsWith(url)) broken.push(`${page}: ${link} leaves the site's folder`);
      const name = target.pathname.slice(root.pathname.length);
      const file = await load(name);
      if (file === undefined) {
        broken.push(`${page}: ${link}`);
        continue;
      }
      seen.add(name); // the loop goes on to it
      const isInput = target.hash.includes("="); // of the page's script, not an anchor
      if (target.hash !== "" && !isInput && !file.ids.has(decodeURIComponent(target.hash.slice(1))))
        broken.push(`${page}: ${link} has no such anchor`);
    }
  }
  return { seen, broken, links };
}

const linksOf = (html: string): string[] =>
  [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = ""]) => link.replaceAll("&amp;", "&"));

const idsOf = (html: string): Set<string> => new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id));
