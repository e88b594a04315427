import { describe, expect, test } from "vitest";
import { describePages } from "./testing/describe-pages.ts";
import { openSite } from "./testing/open-site.ts";
import { samplePages } from "./testing/pages.ts";
import { browserAddress } from "./testing/site.ts";

/** A page of text, one of the API, and one with an editor. The full tests walk through more. */
const walked = ["index.html", "api/validators/readSession.html", "playground.html"];

/** The gallery takes as long as ten others. It is scanned with a filter, in the tests of states. */
const scanned = samplePages.filter((name) => name !== "fixtures.html");

describePages("one page of each kind", samplePages, { scanned, dark: false, walked });

describe.runIf(browserAddress !== undefined)("over plain http, from another host", () => {
  test("no page has errors, and code can be copied", async () => {
    const site = await openSite("docs.example");
    try {
      const errors = await site.visit(async (page) => {
        for (const name of samplePages.filter((each) => each !== "404.html")) await page.goto(site.url + name);
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
