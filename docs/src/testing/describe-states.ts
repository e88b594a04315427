import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faults, faultsInTheDark } from "./axe.ts";
import { type OpenSite, openSite } from "./open-site.ts";
import { paste, validated } from "./playground.ts";
import { search } from "./search.ts";
import { browserAddress } from "./site.ts";

/** The checks by axe-core of pages in the states that a user brings them into. The dark theme changes colors only. */
export function describeStates({ widths, dark }: { readonly widths: readonly number[]; readonly dark: boolean }): void {
  describe.runIf(browserAddress !== undefined).for(widths)("axe-core finds no fault at %i px", (width) => {
    let site: OpenSite;
    beforeAll(async () => {
      site = await openSite();
    });
    afterAll(() => site.close());

    /** Opens a page, and returns the faults in each state in which the visitor looks at it, and the errors of the page. */
    async function faultsOf(name: string, visit: (page: Page, look: () => Promise<void>) => Promise<void>): Promise<string[]> {
      const found: string[] = [];
      const errors = await site.visit(
        async (page) => {
          await page.goto(site.url + name);
          await visit(page, async () => {
            found.push(...(await faults(page)), ...(dark ? await faultsInTheDark(page) : []));
          });
        },
        { colorScheme: "light", viewport: { width, height: 900 } },
      );
      return [...found, ...errors];
    }

    test("in the open menu and in the search", async () => {
      const found = await faultsOf("reference/session.html", async (page, look) => {
        const menu = page.getByRole("button", { name: "Menu" });
        if (await menu.isVisible()) {
          await menu.click();
          await page.locator("#menu:popover-open").waitFor();
          await look();
          await page.keyboard.press("Escape");
        }
        await search(page, "rec");
        await look();
      });
      expect(found).toEqual([]);
    });

    test("in the playground with issues, the fixtures or a link shown", async () => {
      const found = await faultsOf("playground.html", async (page, look) => {
        await validated(page);
        await look();
        await paste(page, '{"name":1,"name":2,"region":"x"}');
        await page.getByRole("button", { name: "Share" }).click();
        await page.locator(".shared p", { hasText: "link" }).waitFor();
        await look();
        await paste(page, "not JSON");
        await look();
        await paste(page, '{"name":1}\n{"name":"a","name":"b"}\n{"name":}');
        await page.keyboard.press("Control+f");
        await page.locator(".editor .cm-search").waitFor();
        await look();
        await page.keyboard.press("Escape");
        await paste(page, '{"recordingStatus": ');
        await page.keyboard.press("Control+Space");
        await page.locator(".editor .cm-tooltip-autocomplete").waitFor();
        await look();
        await page.keyboard.press("Escape");
        await page.keyboard.press("Control+Home");
        await page.keyboard.press("ArrowRight");
        await page.keyboard.press("ArrowRight");
        await page.keyboard.press("Control+i");
        await page.locator(".editor .field a").waitFor();
        await page.getByRole("button", { name: "Webhook signature" }).click();
        await page.getByRole("button", { name: "Fill in an example" }).click();
        await page.locator(".webhook .is-accepted").waitFor();
        await look();
        await page.getByRole("button", { name: "Fixtures" }).click();
        await page.locator("dialog.search li a").first().waitFor();
        await look();
      });
      expect(found).toEqual([]);
    });

    test("in the gallery of fixtures with a filter", async () => {
      const found = await faultsOf("fixtures.html?keyword=type", async (page, look) => {
        await page.locator(".gallery-filters").waitFor();
        await look();
      });
      expect(found).toEqual([]);
    });
  });
}
