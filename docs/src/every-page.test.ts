import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faults, faultsInTheDark, withAxe } from "./testing/axe.ts";
import { chromiumPath } from "./testing/browser.ts";
import { type OpenSite, openSite } from "./testing/open-site.ts";
import { samplePages, sitePages } from "./testing/pages.ts";

const chromium = chromiumPath();
const pages = await sitePages();

/** One page of each kind, and those with a script of their own. */
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

  /** Visits pages in two tabs, and returns all problems that `look` and the browser report. */
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

  test("has no problem that axe-core detects, in both themes, and no errors", async () => {
    expect(pages.length).toBeGreaterThan(50);
    // The playground is still loading when it opens. Its own tests check each of its states.
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

  test("has a visible focus at each stop of the Tab key, and a last stop", async () => {
    const walk = async (page: Page, name: string): Promise<string[]> => {
      const stops = await stopsOf(page);
      const hidden = stops.filter(({ isVisible }) => !isVisible).map(({ what }) => `${name}: the focus on ${what} isn't visible`);
      return stops.length < 5 ? [...hidden, `${name}: only ${stops.length} stops`] : hidden;
    };
    expect(await lookAt(kinds, walk, 1280)).toEqual([]);
  });

  test("prints without navigation and buttons, and with all code", async () => {
    const print = async (page: Page, name: string): Promise<string[]> => {
      await page.emulateMedia({ media: "print" });
      const controls = await page.locator("header.bar, #menu, .on-this-page, button").filter({ visible: true }).count();
      const cut = await page.locator("pre:visible").evaluateAll((all) => all.filter((pre) => pre.scrollWidth > pre.clientWidth + 1).length);
      await page.emulateMedia({ media: "screen" });
      return [...(controls > 0 ? [`${name} prints ${controls} controls`] : []), ...(cut > 0 ? [`${name} cuts ${cut} blocks of code`] : [])];
    };
    const read = kinds.filter((name) => name !== "playground.html");
    expect(await lookAt(read, print, 800)).toEqual([]);
  });
});

describe.runIf(chromium !== undefined)("over plain http, from another host", () => {
  test("no page has errors, and code can be copied", { timeout: 120_000 }, async () => {
    const site = await openSite(chromium ?? "", "docs.example");
    try {
      const errors = await site.visit(async (page) => {
        for (const name of kinds.filter((each) => each !== "404.html")) await page.goto(site.url + name);
        await page.goto(site.url);
        expect(await page.evaluate(() => navigator.clipboard)).toBeUndefined();
        await page.getByRole("button", { name: "Copy" }).last().click();
        expect(await page.getByRole("button", { name: "Copied" }).count()).toBe(1);
      });
      expect(errors).toEqual([]);
    } finally {
      await site.close();
    }
  });
});

/** Presses Tab until the focus leaves the page or returns to a previous stop. Returns whether each stop is visible. */
async function stopsOf(page: Page): Promise<{ what: string; isVisible: boolean }[]> {
  const stops: { what: string; isVisible: boolean }[] = [];
  for (let count = 0; count < 400; count++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(async () => {
      await new Promise(requestAnimationFrame); // the focused element is scrolled into view first
      const element = document.activeElement;
      if (element === null || element === document.body || element.hasAttribute("data-was-here")) return undefined;
      element.setAttribute("data-was-here", "");
      const candidates = [element, element.nextElementSibling, element.closest("label, .editor")].flatMap((each) => each ?? []);
      const isMarked = candidates.some((each) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
        return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none";
      });
      const { width, height, top, bottom } = element.getBoundingClientRect();
      const isInView = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
      return { what: element.outerHTML.slice(0, 120), isVisible: isMarked && isInView };
    });
    if (stop === undefined) return stops;
    stops.push(stop);
  }
  throw new Error(`The focus doesn't leave ${page.url()}.`);
}
