import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faults, faultsInTheDark, withAxe } from "./axe.ts";
import { type OpenSite, openSite } from "./open-site.ts";
import { browserAddress } from "./site.ts";

/** Checks the open page. Returns a message for each problem. */
type Check = (page: Page, name: string) => Promise<string[]>;

/** The checks that apply to every page. `pnpm test` skips the dark theme, because only its colors are different. */
export function describePages(title: string, names: readonly string[], { dark }: { readonly dark: boolean }): void {
  describe.runIf(browserAddress !== undefined)(title, () => {
    let site: OpenSite;
    beforeAll(async () => {
      site = await openSite();
    });
    afterAll(() => site.close());

    /** Opens pages in two tabs. Returns the problems that the check and the browser report. */
    async function check(run: Check, width: number, except: readonly string[] = []): Promise<string[]> {
      const chosen = names.filter((name) => !except.includes(name));
      const tabs = [0, 1].map(async (tab) => {
        const all: string[] = [];
        const errors = await site.visit(
          async (page) => {
            await withAxe(page);
            for (const name of chosen.filter((_, index) => index % 2 === tab)) {
              await page.goto(site.url + name);
              all.push(...(await run(page, name)));
            }
          },
          { colorScheme: "light", reducedMotion: "reduce", viewport: { width, height: 900 } },
        );
        return [...errors, ...all];
      });
      return (await Promise.all(tabs)).flat();
    }

    test("axe-core detects no problem, and the browser reports no error", async () => {
      const axe: Check = async (page) => [...(await faults(page)), ...(dark ? await faultsInTheDark(page) : [])];
      // The playground is still loading when it opens. Its own tests check each of its states.
      expect(await check(axe, 1280, ["playground.html"])).toEqual([]);
    });

    test.for([360, 1600])("fits a screen of %i px", async (width) => {
      const excess: Check = async (page, name) => {
        const pixels = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        return pixels > 0 ? [`${name} is ${pixels} px too wide`] : [];
      };
      expect(await check(excess, width)).toEqual([]);
    });

    test("the focus is visible at each stop of the Tab key, and there is a last stop", async () => {
      const walk: Check = async (page, name) => {
        const stops = await stopsOf(page);
        const hidden = stops.filter(({ isVisible }) => !isVisible).map(({ what }) => `${name}: the focus on ${what} isn't visible`);
        return stops.length < 5 ? [...hidden, `${name}: only ${stops.length} stops`] : hidden;
      };
      expect(await check(walk, 1280)).toEqual([]);
    });

    test("prints without navigation and buttons, and with all code", async () => {
      const print: Check = async (page, name) => {
        await page.emulateMedia({ media: "print" });
        const controls = await page.locator("header.bar, #menu, .on-this-page, button").filter({ visible: true }).count();
        const cut = await page
          .locator("pre:visible")
          .evaluateAll((all) => all.filter((pre) => pre.scrollWidth > pre.clientWidth + 1).length);
        await page.emulateMedia({ media: "screen" });
        return [
          ...(controls > 0 ? [`${name} prints ${controls} controls`] : []),
          ...(cut > 0 ? [`${name} cuts ${cut} blocks of code`] : []),
        ];
      };
      expect(await check(print, 800, ["playground.html"])).toEqual([]);
    });
  });
}

/** Presses Tab until the focus leaves the page or returns to a previous stop. Returns each stop, and whether it is visible. */
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
