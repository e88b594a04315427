import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faults, faultsInTheDark, withAxe } from "./testing/axe.ts";
import { chromiumPath } from "./testing/browser.ts";
import { type OpenSite, openSite } from "./testing/open-site.ts";
import { samplePages, sitePages } from "./testing/pages.ts";

const chromium = chromiumPath();
const pages = await sitePages();

/** One page of each kind, and what belongs to the kinds that have a script of their own. */
const kinds = [
  ...samplePages,
  "playground.html",
  "fixtures.html",
  "operations/list-sessions.html",
  "guides/issues/minimum.html",
  "404.html",
];

describe.runIf(chromium !== undefined)("every page", { timeout: 600_000 }, () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(chromium ?? "");
  });
  afterAll(() => site.close());

  /** Looks at pages, one after the other in each of two tabs, and answers all that was found and complained of. */
  async function lookAt(names: readonly string[], look: (page: Page, name: string) => Promise<string[]>, width: number): Promise<string[]> {
    const half = (tab: number) => names.filter((_, index) => index % 2 === tab);
    const found: string[] = [];
    const tabs = [0, 1].map((tab) =>
      site.visit(
        async (page) => {
          await withAxe(page);
          for (const name of half(tab)) {
            await page.goto(site.url + name);
            found.push(...(await look(page, name)));
          }
        },
        { colorScheme: "light", reducedMotion: "reduce", viewport: { width, height: 900 } },
      ),
    );
    return [...(await Promise.all(tabs)).flat(), ...found];
  }

  test("has no fault that axe-core knows, light or dark, and complains of nothing", async () => {
    expect(pages.length).toBeGreaterThan(50);
    // The playground is still at work when it opens: its own tests look at it in each of its states.
    const still = pages.filter((name) => name !== "playground.html");
    expect(await lookAt(still, async (page) => [...(await faults(page)), ...(await faultsInTheDark(page))], 1280)).toEqual([]);
  });

  test("fits a screen of 1600 px", async () => {
    const excess = async (page: Page, name: string): Promise<string[]> => {
      const pixels = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      return pixels > 0 ? [`${name} is ${pixels} px too wide`] : [];
    };
    expect(await lookAt(kinds, excess, 1600)).toEqual([]);
  });

  test("is walked through with the Tab key alone: what has the focus is seen, and the walk comes to an end", async () => {
    const walk = async (page: Page, name: string): Promise<string[]> => {
      const stops = await stopsOf(page);
      const unseen = stops.filter(({ isSeen }) => !isSeen).map(({ what }) => `${name}: nobody sees the focus on ${what}`);
      return stops.length < 5 ? [...unseen, `${name}: the walk ends after ${stops.length} stops`] : unseen;
    };
    expect(await lookAt(kinds, walk, 1280)).toEqual([]);
  });

  test("prints without navigation and buttons, and with nothing cut", async () => {
    const print = async (page: Page, name: string): Promise<string[]> => {
      await page.emulateMedia({ media: "print" });
      const left = await page.locator("header.bar, #menu, .on-this-page, button").filter({ visible: true }).count();
      const cut = await page.locator("pre:visible").evaluateAll((all) => all.filter((pre) => pre.scrollWidth > pre.clientWidth + 1).length);
      await page.emulateMedia({ media: "screen" });
      return [...(left > 0 ? [`${name} prints ${left} controls`] : []), ...(cut > 0 ? [`${name} cuts ${cut} blocks of code`] : [])];
    };
    const read = kinds.filter((name) => name !== "playground.html");
    expect(await lookAt(read, print, 800)).toEqual([]);
  });
});

describe.runIf(chromium !== undefined)("over plain http, from another host", () => {
  test("no page complains, and code is copied all the same", { timeout: 120_000 }, async () => {
    const site = await openSite(chromium ?? "", "docs.example");
    try {
      const complaints = await site.visit(async (page) => {
        for (const name of kinds.filter((each) => each !== "404.html")) await page.goto(site.url + name);
        await page.goto(site.url);
        expect(await page.evaluate(() => navigator.clipboard)).toBeUndefined();
        await page.getByRole("button", { name: "Copy" }).last().click();
        expect(await page.getByRole("button", { name: "Copied" }).count()).toBe(1);
      });
      expect(complaints).toEqual([]);
    } finally {
      await site.close();
    }
  });
});

/** Presses Tab until the focus leaves the page or comes back, and tells of each stop whether it can be seen. */
async function stopsOf(page: Page): Promise<{ what: string; isSeen: boolean }[]> {
  const stops: { what: string; isSeen: boolean }[] = [];
  for (let count = 0; count < 400; count++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(async () => {
      await new Promise(requestAnimationFrame); // what takes the focus is scrolled to first
      const element = document.activeElement;
      if (element === null || element === document.body || element.hasAttribute("data-was-here")) return undefined;
      element.setAttribute("data-was-here", "");
      const shown = [element, element.nextElementSibling, element.closest("label, .editor")].flatMap((each) => each ?? []);
      const isMarked = shown.some((each) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
        return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none";
      });
      const { width, height, top, bottom } = element.getBoundingClientRect();
      const isThere = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
      return { what: element.outerHTML.slice(0, 120), isSeen: isMarked && isThere };
    });
    if (stop === undefined) return stops;
    stops.push(stop);
  }
  throw new Error(`${page.url()} holds the focus`);
}
