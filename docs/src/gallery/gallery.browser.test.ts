import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenSite, openSite } from "../testing/open-site.ts";
import { browserAddress } from "../testing/site.ts";

describe.runIf(browserAddress !== undefined)("the gallery of fixtures", { timeout: 60_000 }, () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  const visit = async (query: string, use: (page: Page) => Promise<unknown>, width = 1280): Promise<void> => {
    const errors = await site.visit(
      async (page) => {
        await page.goto(`${site.url}fixtures.html${query}`);
        await page.locator(".gallery-filters").waitFor();
        await use(page);
      },
      { viewport: { width, height: 800 } },
    );
    expect(errors).toEqual([]);
  };

  const visibleCount = (page: Page) => page.locator(".gallery > [role=listitem]:visible").count();
  const countLabel = (page: Page) => page.locator(".gallery-filters output").textContent();

  test("shows the matching fixtures and their number, and keeps the filters in the address", async () => {
    await visit("", async (page) => {
      const all = await visibleCount(page);
      expect([all > 200, await countLabel(page)]).toEqual([true, `${all} fixtures`]);
      await page.getByLabel("Model").selectOption("Session");
      await page.getByLabel("Keyword").selectOption("enum");
      await page.getByLabel("Result").selectOption("tolerated");
      const some = await visibleCount(page);
      expect([some > 0, some < all, await countLabel(page)]).toEqual([true, true, `${some} ${some === 1 ? "fixture" : "fixtures"}`]);
      expect(page.url()).toContain("fixtures.html?model=Session&keyword=enum&result=tolerated");
      await page.reload();
      expect(await visibleCount(page)).toBe(some);
      await page.getByLabel("Name").fill("no such thing");
      expect([await visibleCount(page), await countLabel(page)]).toEqual([0, "0 fixtures"]);
    });
  });

  test("is linked from the pages of models and keywords, with their fixtures only", async () => {
    for (const [from, label, value] of [
      ["reference/session.html", "Model", "Session"],
      ["guides/issues/minimum.html", "Keyword", "minimum"],
    ] as const)
      await visit("", async (page) => {
        await page.goto(site.url + from);
        await page.locator(".to-fixtures a").click();
        await page.locator(".gallery-filters").waitFor();
        expect(await page.getByLabel(label).inputValue()).toBe(value);
        expect(await visibleCount(page)).toBeGreaterThan(0);
      });
  });

  test("opens a fixture in the playground", async () => {
    await visit("?model=Session&result=rejected", async (page) => {
      const link = page.locator(".gallery [role=listitem]:visible a").first();
      const name = await link.textContent();
      await link.click();
      await page.waitForURL(/playground\.html#fixture=/);
      expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#fixture=${name}`);
    });
  });

  test("doesn't move while it loads, with and without filters in the address", async () => {
    for (const query of ["", "?model=Session&keyword=type"])
      await site.visit(async (page) => {
        await page.addInitScript(observeShifts);
        await page.goto(`${site.url}fixtures.html${query}`, { waitUntil: "networkidle" });
        expect(await page.evaluate("globalThis.layoutShift"), query).toBeLessThan(0.01);
      });
  });

  test("doesn't scroll sideways at 360 px or 1280 px", async () => {
    for (const width of [360, 1280])
      await visit(
        "?keyword=type",
        async (page) => expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0),
        width,
      );
  });

  test("can be filtered and used with the keyboard", async () => {
    await visit("", async (page) => {
      await page.getByLabel("Model").focus();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("text");
      await page.keyboard.type("canonical");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("canonical");
    });
  });

  test("shows all fixtures without scripts", async () => {
    const errors = await site.visit(
      async (page) => {
        await page.goto(`${site.url}fixtures.html`);
        expect([await visibleCount(page), await page.locator(".gallery-filters").isVisible()]).toEqual([expect.any(Number), false]);
        expect(await visibleCount(page)).toBeGreaterThan(200);
      },
      { javaScriptEnabled: false },
    );
    expect(errors).toEqual([]);
  });
});

/** Adds up the layout shifts of a page in the global variable `layoutShift`. */
const observeShifts = `
  globalThis.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.layoutShift += value;
  }).observe({ type: "layout-shift", buffered: true });
`;
