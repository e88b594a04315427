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
  const entries: { url: string }[] = await (await fetch(`${url}assets/search.json`)).json();
  expect(entries.length).toBeGreaterThan(100);
  const wrong: string[] = [];
  for (const entry of entries) {
    const [path = "", anchor] = entry.url.split("#");
    const response = await fetch(url + path);
    const found = response.ok && (anchor === undefined || idsOf(await response.text()).has(decodeURIComponent(anchor)));
    if (!found) wrong.push(entry.url);
  }
  expect(wrong).toEqual([]);
});

/** Follows every link of the site, starting with the home page. */
async function walk(): Promise<{ seen: Set<string>; broken: string[]; links: number }> {
  const texts = new Map<string, string | undefined>();
  const broken: string[] = [];
  let links = 0;
  const load = async (name: string) => {
    if (!texts.has(name)) {
      const response = await fetch(new URL(name, url));
      texts.set(name, response.ok ? await response.text() : undefined);
      if (response.ok && name.endsWith(".html")) queue.push(name);
    }
    return texts.get(name);
  };
  const queue: string[] = [];
  await load("index.html");
  for (let page = queue.shift(); page !== undefined; page = queue.shift()) {
    for (const link of linksOf(texts.get(page) ?? "")) {
      links++;
      const target = new URL(link, new URL(page, url));
      if (target.origin !== new URL(url).origin) continue;
      if (!target.href.startsWith(url)) broken.push(`${page}: ${link} leaves the site's folder`);
      const text = await load(target.pathname.slice(new URL(url).pathname.length));
      if (text === undefined) broken.push(`${page}: ${link}`);
      else if (target.hash.includes("="))
        continue; // input of the page's script, not an anchor
      else if (target.hash !== "" && !idsOf(text).has(decodeURIComponent(target.hash.slice(1))))
        broken.push(`${page}: ${link} has no such anchor`);
    }
  }
  return { seen: new Set([...texts].flatMap(([name, text]) => (text === undefined ? [] : [name]))), broken, links };
}

const linksOf = (html: string): string[] =>
  [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = ""]) => link.replaceAll("&amp;", "&"));

const idsOf = (html: string): Set<string> => new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id));
