import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenSite, openSite } from "./testing/open-site.ts";
import { search } from "./testing/search.ts";
import { browserAddress } from "./testing/site.ts";

describe.runIf(browserAddress !== undefined)("in Chromium, under a path other than /", () => {
  let browser: Browser;
  let url: string;
  let visit: OpenSite["visit"];
  let close: OpenSite["close"];
  beforeAll(async () => {
    ({ browser, url, visit, close } = await openSite());
  });
  afterAll(() => close());

  describe("the search", () => {
    let page: Page;
    beforeAll(async () => {
      page = await browser.newPage();
      await page.goto(`${url}api/validators/readSession.html`);
      await page.keyboard.press("/");
      await page.locator("dialog.search [role=status]", { hasText: "Type" }).waitFor();
    });
    afterAll(() => page.close());

    test.for([
      ["recroding status", "recordingStatus", "field of Session"],
      ["readsess", "readSession()", "function of @session-schema/validators"],
      ["profiles[0].fps is required, but missing", "fps", "field of FfmpegProfile"],
    ])("for the query %s, finds %s first", async ([query = "", title, where]) => {
      await page.locator("dialog.search input").fill(query);
      const first = page.locator(".search li a").first();
      expect([await first.locator(".title").textContent(), await first.locator(".where").textContent()]).toEqual([title, where]);
    });

    test("shared fields come once, unless the query is their name", async () => {
      const titles = async (query: string) => {
        await page.locator("dialog.search input").fill(query);
        return (await page.locator(".search li .title").allTextContents()).slice(0, 3);
      };
      expect((await titles("webhook")).filter((title) => title === "webhookId")).toHaveLength(1);
      expect(await titles("webhookId")).toEqual(["webhookId", "webhookId", "webhookId"]);
    });
  });

  test("search results can be reached with the keyboard, and the search works offline once it is loaded", async () => {
    const errors = await visit(async (page) => {
      await page.goto(url);
      await search(page, "recording status");
      await page.context().setOffline(true);
      await page.keyboard.press("Escape");
      await search(page, "recording url");
      await page.context().setOffline(false);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForURL(`${url}reference/session.html#recordingUrl`);
      expect(await page.locator("tr.is-target:visible").getAttribute("data-anchor")).toBe("recordingUrl");
    });
    expect(errors).toEqual([]);
  });

  test("a reference page shows one language, and the next page shows the same one", async () => {
    await visit(async (page) => {
      await page.goto(`${url}reference/session.html`);
      expect(await shownLanguages(page)).toEqual(["JSON"]);
      await page.getByRole("radio", { name: "Go" }).check({ force: true });
      expect(await shownLanguages(page)).toEqual(["Go"]);
      await page.goto(`${url}reference/encoder.html`);
      expect(await shownLanguages(page)).toEqual(["Go"]);
      expect(await page.getByRole("radio", { name: "Go" }).isChecked()).toBe(true);
    });
  });

  test("the address has the chosen language, so that a copied link shows the same, and Back leads to the language before", async () => {
    let copied = "";
    await visit(async (page) => {
      await page.goto(`${url}reference/session.html`);
      await page.getByRole("radio", { name: "Go" }).check({ force: true });
      copied = page.url();
      await page.locator("tr:visible .field", { hasText: "PlaybackID" }).click();
      await page.getByRole("radio", { name: "Rust" }).check({ force: true });
      expect(page.url()).toBe(`${url}reference/session.html?language=rust#playbackId`);
      await page.goBack();
      expect([page.url(), await shownLanguages(page)]).toEqual([copied, ["Go"]]);
      await page.goForward();
      expect(await shownLanguages(page)).toEqual(["Rust"]);
      // The next page has the language of the last choice, in its address too.
      await page.goto(`${url}reference/encoder.html`);
      expect(page.url()).toBe(`${url}reference/encoder.html?language=rust`);
    });
    expect(copied).toBe(`${url}reference/session.html?language=go`);
    await visit(async (page) => {
      await page.goto(copied);
      expect(await shownLanguages(page)).toEqual(["Go"]);
      await page.goto(`${url}reference/session.html?language=cobol`);
      expect(await shownLanguages(page)).toEqual(["JSON"]);
    });
  });

  test("the fields of a nested model open in place, with the keyboard and by their anchor", async () => {
    await visit(async (page) => {
      await page.goto(`${url}reference/session.html?language=go`);
      const summary = page.locator("tr[data-anchor=profiles] summary:visible");
      expect(await summary.textContent()).toBe("9 fields of FfmpegProfile");
      await summary.focus();
      await page.keyboard.press("Enter");
      expect(await page.locator("dt:visible .field").allTextContents()).toContain("FpsDen");
      await page.locator(".language-switch label", { hasText: "Python" }).click();
      expect(await page.locator("dt:visible .field").allTextContents()).toContain("fps_den");
      await page.goto("about:blank");
      await page.goto(`${url}reference/session.html?language=rust#profiles.fpsDen`);
      const field = page.locator("dt.is-target:visible");
      expect(await field.locator(".field").textContent()).toBe("fps_den");
      const isBelowTheSwitch = (element: Element) =>
        element.getBoundingClientRect().top > (document.querySelector(".language-switch")?.getBoundingClientRect().bottom ?? 0);
      expect(await field.evaluate(isBelowTheSwitch)).toBe(true);
    });
  });

  test("a description has room, and no name or type is broken in the middle of a word", async () => {
    await visit(async (page) => {
      for (const [width, least] of [
        [360, 300],
        [1280, 420],
        [1600, 420],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        for (const name of ["session", "recording-ready-event"]) {
          await page.goto(`${url}reference/${name}.html?language=java`);
          await page.locator("details.nested:visible").evaluateAll((all) => {
            for (const each of all) each.setAttribute("open", "");
          });
          const room = await page.locator("td[data-column=Description]:visible").evaluateAll((all) => all.map((cell) => cell.clientWidth));
          expect(Math.min(...room), `${name} at ${width} px`).toBeGreaterThanOrEqual(least);
          expect(await page.locator("td:first-child > a > code:visible, dt code:visible").evaluateAll(brokenWords)).toEqual([]);
        }
      }
    });
  });

  test("the anchor of a language shows that language, even if another one was chosen", async () => {
    await visit(async (page) => {
      await page.goto(`${url}guides/start.html`);
      await page.getByRole("radio", { name: "Python" }).check({ force: true });
      await page.goto(url);
      expect(await shownLanguages(page)).toEqual(["Python"]);
      await page.goto(`${url}guides/start.html#rust`);
      expect(await shownLanguages(page)).toEqual(["Rust"]);
      expect(await page.getByRole("radio", { name: "Rust" }).isChecked()).toBe(true);
      await expect
        .poll(() =>
          page
            .locator("section[data-language=Rust] pre")
            .first()
            .evaluate((code) => code.getBoundingClientRect().top < innerHeight),
        )
        .toBe(true);
    });
  });

  test("a page that isn't in the navigation marks the page that lists it, and links to it", async () => {
    await visit(async (page) => {
      await page.goto(`${url}guides/rules/enum-value-added.html`);
      const place = page.locator("#menu a[aria-current]");
      expect(await place.allTextContents()).toEqual(["Changing the contract safely"]);
      const list = await place.evaluate((link: HTMLAnchorElement) => link.href);
      expect(await page.locator("main .kind a").evaluate((link: HTMLAnchorElement) => link.href)).toBe(list);
      await page.goto(list);
      expect(await page.locator('main a[href="rules/enum-value-added.html"]').count()).toBe(1);
    });
  });

  test("the anchor of a field leads to its row in the shown language", async () => {
    await visit(async (page) => {
      await page.goto(`${url}reference/session.html`);
      await page.getByRole("radio", { name: "Go" }).check({ force: true });
      await page.goto(`${url}reference/ffmpeg-profile.html`);
      await page.goto(`${url}reference/session.html#playbackId`);
      const row = page.locator("tr.is-target:visible");
      expect(await row.locator("td").first().textContent()).toBe("PlaybackID");
      expect(
        await row.evaluate((element) => element.getBoundingClientRect().top > 0 && element.getBoundingClientRect().bottom < innerHeight),
      ).toBe(true);
    });
  });

  test("without scripts, and on paper, every language is shown", async () => {
    let all: readonly string[] = [];
    await visit(
      async (page) => {
        await page.goto(`${url}reference/session.html`);
        all = await page.locator("section[data-language] h3").allTextContents();
        expect(all).toEqual(expect.arrayContaining(["JSON", "TypeScript", "Go"]));
        expect(await page.locator("section[data-language]:visible h3").allTextContents()).toEqual(all);
        expect(await page.locator("button:visible").count()).toBe(0);
      },
      { javaScriptEnabled: false },
    );
    await visit(async (page) => {
      await page.goto(`${url}reference/session.html`);
      await page.emulateMedia({ media: "print" });
      expect(await shownLanguages(page)).toEqual(all);
      const pages = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(pages).toBeGreaterThan(1);
      expect(pages).toBeLessThanOrEqual(8);
    });
  });

  test("the theme is that of the system by default, and a chosen theme is kept", async () => {
    await visit(
      async (page) => {
        const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
        await page.goto(url);
        const dark = await scheme();
        const theme = page.getByRole("combobox", { name: "Theme" });
        expect(await theme.inputValue()).toBe("system");
        await theme.selectOption("Light");
        const light = await scheme();
        expect(light).not.toBe(dark);
        await page.goto(`${url}api.html`);
        expect(await scheme()).toBe(light);
        expect(await theme.inputValue()).toBe("light");
        await theme.selectOption("System");
        expect(await scheme()).toBe(dark);
        await page.reload();
        expect([await scheme(), await theme.inputValue()]).toEqual([dark, "system"]);
      },
      { colorScheme: "dark" },
    );
  });

  test("the home page checks what the visitor types, and nothing moves", async () => {
    const errors = await visit(async (page) => {
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) document.documentElement.setAttribute("data-moved", JSON.stringify(entry));
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(url);
      const results = page.locator(".check-modes strong");
      expect(await results.allTextContents()).toEqual(["Rejected", "Accepted"]);
      await page.getByRole("button", { name: "Valid", exact: true }).click();
      await expect.poll(() => results.allTextContents()).toEqual(["Accepted", "Accepted"]);
      await page.getByRole("textbox", { name: "A Session, as JSON" }).fill('{"name": "a", "lastSeen": "<b>"}');
      expect(await results.allTextContents()).toEqual(["Rejected", "Rejected"]);
      expect(await page.locator(".check-problems li").allTextContents()).toEqual([
        'lastSeen must be a number, got the string "<b>" readers reject it',
      ]);
      expect(await page.locator("html").getAttribute("data-moved")).toBeNull();
      const link = page.getByRole("link", { name: "Open in the playground" });
      await expect.poll(() => link.getAttribute("href")).toContain("#model=Session&json=");
      await link.click();
      await expect.poll(() => page.locator(".cm-content").textContent()).toContain('"lastSeen": "<b>"');
    });
    expect(errors).toEqual([]);
  });

  test("a guide links to the guides before and after it, and a page to the file that it is written in", async () => {
    await visit(async (page) => {
      await page.goto(`${url}guides/testing.html`);
      const repository = "https://github.com/session-schema/session-schema";
      expect(await page.getByRole("link", { name: "Edit this page" }).getAttribute("href")).toBe(
        `${repository}/edit/main/docs/guides/testing.md`,
      );
      const next = page.getByRole("link", { name: /^Next/ });
      await next.click();
      await page.waitForURL(`${url}guides/frameworks.html`);
      await page.getByRole("link", { name: /^Previous/ }).click();
      await page.waitForURL(`${url}guides/testing.html`);
      await page.goto(`${url}reference/session.html`);
      expect(await page.locator(".page-source a").allTextContents()).toEqual(["Edit this page", "schemas/session.schema.json"]);
    });
  });

  test("the 404 page has its styles, links and search at every address", async () => {
    await visit(async (page) => {
      for (const missing of ["missing", "guides/missing.html", "guides/rules/missing", "a/b/c/d/e/missing"]) {
        await page.goto(url + missing);
        expect(await page.locator(".bar").evaluate((bar) => getComputedStyle(bar).position)).toBe("sticky");
        const links = await page
          .locator("a[href]")
          .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href.replace(/#.*/, "")));
        const outside = links.filter((link) => !link.startsWith(url) && !link.startsWith("https://github.com/"));
        expect(outside, missing).toEqual([]);
        expect(links).toContain(`${url}guides/start.html`);
      }
      await page.getByRole("button", { name: "Search the site" }).click();
      await page.locator("dialog.search input").fill("recordingUrl");
      await page.locator("dialog.search li a").first().click();
      await page.waitForURL(`${url}reference/session.html#recordingUrl`);
    });
  });

  test("at 360 px the menu opens and closes with the keyboard, and marks the current page", async () => {
    await visit(
      async (page) => {
        await page.goto(`${url}reference/session.html`);
        const button = page.getByRole("button", { name: "Menu" });
        await button.focus();
        await page.keyboard.press("Enter");
        await page.locator("#menu:popover-open").waitFor();
        await page.keyboard.press("Tab");
        expect(await page.evaluate(() => document.activeElement?.closest("#menu") !== null)).toBe(true);
        expect(await page.locator("#menu [aria-current]").textContent()).toBe("Session");
        await page.keyboard.press("Escape");
        expect(await page.locator("#menu").isVisible()).toBe(false);
      },
      { viewport: { width: 360, height: 740 } },
    );
  });

  test("the button of a block of code copies it", async () => {
    await visit(
      async (page) => {
        await page.goto(url);
        await page.locator("pre", { hasText: "explain Session" }).getByRole("button", { name: "Copy" }).click();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("npx @session-schema/cli explain Session");
      },
      { permissions: ["clipboard-read", "clipboard-write"] },
    );
  });
});

const shownLanguages = (page: Page): Promise<(string | null)[]> =>
  page
    .locator("section[data-language]:visible")
    .evaluateAll((sections) => sections.map((section) => section.getAttribute("data-language")));

/** The words that are on more than one line: each is a range of text between spaces and marks. */
function brokenWords(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (const { index, 0: word } of (node.textContent ?? "").matchAll(/\w+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
      }
    }
    return broken;
  });
}
