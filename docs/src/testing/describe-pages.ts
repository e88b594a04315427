import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { faults, faultsInTheDark } from "./axe.ts";
import { openSite } from "./open-site.ts";
import { browserAddress } from "./site.ts";

/** The faults of pages by check, one sentence each. */
interface Faults {
  readonly reported: string[];
  readonly axe: string[];
  readonly width: string[];
  readonly print: string[];
  readonly keyboard: string[];
}

export interface PageOptions {
  /** The pages that axe-core checks. */
  readonly scanned: readonly string[];
  /** Whether axe-core also checks the dark theme, which changes colors only. */
  readonly dark: boolean;
  /** The pages that the Tab key walks through, which takes longer than all the other checks. */
  readonly walked: readonly string[];
}

/** The checks that all pages must pass. */
export function describePages(which: string, names: readonly string[], { scanned, dark, walked }: PageOptions): void {
  describe.runIf(browserAddress !== undefined)(which, () => {
    const found: Faults = { reported: [], axe: [], width: [], print: [], keyboard: [] };

    // Each page is opened once for all checks, in one of two tabs.
    beforeAll(async () => {
      const site = await openSite();
      const tabs = [0, 1].map((tab) =>
        site.visit(
          async (page) => {
            for (const name of names.filter((_, index) => index % 2 === tab)) {
              await page.setViewportSize(desktop);
              await page.goto(site.url + name);
              // The playground is still working when it opens: its own tests check it in each of its states.
              if (name !== "playground.html") {
                if (scanned.includes(name)) found.axe.push(...(await faults(page)), ...(dark ? await faultsInTheDark(page) : []));
                found.print.push(...(await printFaults(page, name)));
              }
              found.width.push(...(await widthFaults(page, name)));
              if (walked.includes(name)) found.keyboard.push(...(await keyboardFaults(page, name)));
            }
          },
          { colorScheme: "light", reducedMotion: "reduce" },
        ),
      );
      found.reported.push(...(await Promise.all(tabs)).flat());
      await site.close();
    }, 30 * 60_000);

    test("the browser reports nothing", () => expect(found.reported).toEqual([]));
    test("axe-core finds nothing", () => expect(found.axe).toEqual([]));
    test("fits screens of 360 px and 1600 px", () => expect(found.width).toEqual([]));
    test("prints without navigation and buttons, and nothing is cut", () => expect(found.print).toEqual([]));
    test("the Tab key walks through it: the focus is visible, and the walk ends", () => expect(found.keyboard).toEqual([]));
  });
}

const desktop = { width: 1280, height: 900 };

async function widthFaults(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const width of [360, 1600]) {
    await page.setViewportSize({ ...desktop, width });
    const { excess, scrolling } = await page.evaluate(() => ({
      excess: document.documentElement.scrollWidth - innerWidth,
      scrolling: [...document.querySelectorAll(".table")].filter((table) => table.scrollWidth > table.clientWidth).length,
    }));
    if (excess > 0) found.push(`${name} is ${excess} px wider than ${width} px`);
    if (width === 360 && scrolling > 0) found.push(`${name} has ${scrolling} tables that scroll at ${width} px`);
  }
  return found;
}

async function keyboardFaults(page: Page, name: string): Promise<string[]> {
  await page.setViewportSize(desktop);
  const stops = await stopsOf(page);
  const unseen = stops.filter(({ isVisible }) => !isVisible).map(({ what }) => `${name}: the focus on ${what} is not visible`);
  return stops.length < 5 ? [...unseen, `${name}: the walk ends after ${stops.length} stops`] : unseen;
}

async function printFaults(page: Page, name: string): Promise<string[]> {
  await page.setViewportSize({ ...desktop, width: 800 });
  await page.emulateMedia({ media: "print" });
  const { left, cut } = await page.evaluate(() => {
    const visible = (selector: string): Element[] =>
      [...document.querySelectorAll(selector)].filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
      });
    return {
      left: visible("header.bar, #menu, .on-this-page, button").length,
      cut: visible("pre").filter((pre) => pre.scrollWidth > pre.clientWidth + 1).length,
    };
  });
  await page.emulateMedia({ media: "screen" });
  return [...(left > 0 ? [`${name} prints ${left} controls`] : []), ...(cut > 0 ? [`${name} cuts ${cut} blocks of code`] : [])];
}

/** Presses Tab until the focus leaves the page or comes back. Returns each stop, and whether it is visible. */
async function stopsOf(page: Page): Promise<{ what: string; isVisible: boolean }[]> {
  const stops: { what: string; isVisible: boolean }[] = [];
  // The page of fixtures has the most stops: one for each fixture.
  for (let count = 0; count < 1500; count++) {
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
