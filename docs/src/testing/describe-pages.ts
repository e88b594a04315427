import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faults, faultsInTheDark, withAxe } from "./axe.ts";
import { type OpenSite, openSite } from "./open-site.ts";
import { browserAddress } from "./site.ts";

/** A check of the page that is open: a sentence for each fault. */
type Check = (page: Page, name: string) => Promise<string[]>;

/** The checks of pages, whatever is on them. The dark theme changes colors only, so `pnpm test` does without. */
export function describePages(which: string, names: readonly string[], { dark }: { readonly dark: boolean }): void {
  describe.runIf(browserAddress !== undefined)(which, () => {
    let site: OpenSite;
    beforeAll(async () => {
      site = await openSite();
    });
    afterAll(() => site.close());

    /** Opens pages in two tabs, and returns what the check found and what the browser reported. */
    async function check(found: Check, width: number, except: readonly string[] = []): Promise<string[]> {
      const chosen = names.filter((name) => !except.includes(name));
      const tabs = [0, 1].map(async (tab) => {
        const all: string[] = [];
        const complaints = await site.visit(
          async (page) => {
            await withAxe(page);
            for (const name of chosen.filter((_, index) => index % 2 === tab)) {
              await page.goto(site.url + name);
              all.push(...(await found(page, name)));
            }
          },
          { colorScheme: "light", reducedMotion: "reduce", viewport: { width, height: 900 } },
        );
        return [...complaints, ...all];
      });
      return (await Promise.all(tabs)).flat();
    }

    test("axe-core finds no fault, and the browser reports nothing", async () => {
      const axe: Check = async (page) => [...(await faults(page)), ...(dark ? await faultsInTheDark(page) : [])];
      // The playground is still working when it opens: its own tests check it in each of its states.
      expect(await check(axe, 1280, ["playground.html"])).toEqual([]);
    });

    test.for([360, 1600])("fits a screen of %i px", async (width) => {
      const excess: Check = async (page, name) => {
        const pixels = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        return pixels > 0 ? [`${name} is ${pixels} px too wide`] : [];
      };
      expect(await check(excess, width)).toEqual([]);
    });

    test("the Tab key walks through it: the focus is visible, and the walk ends", async () => {
      const walk: Check = async (page, name) => {
        const stops = await stopsOf(page);
        const unseen = stops.filter(({ isSeen }) => !isSeen).map(({ what }) => `${name}: the focus on ${what} is not visible`);
        return stops.length < 5 ? [...unseen, `${name}: the walk ends after ${stops.length} stops`] : unseen;
      };
      expect(await check(walk, 1280)).toEqual([]);
    });

    test("prints without navigation and buttons, and nothing is cut", async () => {
      const print: Check = async (page, name) => {
        await page.emulateMedia({ media: "print" });
        const left = await page.locator("header.bar, #menu, .on-this-page, button").filter({ visible: true }).count();
        const cut = await page
          .locator("pre:visible")
          .evaluateAll((all) => all.filter((pre) => pre.scrollWidth > pre.clientWidth + 1).length);
        await page.emulateMedia({ media: "screen" });
        return [...(left > 0 ? [`${name} prints ${left} controls`] : []), ...(cut > 0 ? [`${name} cuts ${cut} blocks of code`] : [])];
      };
      expect(await check(print, 800, ["playground.html"])).toEqual([]);
    });
  });
}

/** Presses Tab until the focus leaves the page or comes back. Returns each stop, and whether it is visible. */
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
