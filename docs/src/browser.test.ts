import type { Server } from "node:http";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "./serve.ts";
import { chromiumPath, launch } from "./testing/browser.ts";
import { samplePages, sitePages } from "./testing/pages.ts";
import { siteFolder } from "./testing/site.ts";

const chromium = chromiumPath();
const pages = await sitePages();

describe.runIf(chromium !== undefined)("in Chromium, below another path than /", () => {
  let browser: Browser;
  let server: Server;
  let url: string;
  beforeAll(async () => {
    ({ server, url } = await serve(siteFolder, { path: "/below/this/" }));
    browser = await launch(chromium ?? "");
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  /** Does something on a page, and answers what the page complained of or asked another host for. */
  async function visit(use: (page: Page) => Promise<unknown>, options: BrowserContextOptions = {}): Promise<string[]> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(`${page.url()}: ${message.text()}`));
    page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(url)) complaints.push(`${page.url()} asks for ${request.url()}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) complaints.push(`${response.url()} answers ${response.status()}`);
    });
    await use(page);
    await context.close();
    return complaints;
  }

  test("no page complains, asks another host for anything, or scrolls sideways at 360 px", { timeout: 120_000 }, async () => {
    const wide: string[] = [];
    const complaints = await visit(
      async (page) => {
        for (const name of pages) {
          await page.goto(url + name);
          const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (excess > 0) wide.push(`${name}: ${excess} px`);
        }
      },
      { viewport: { width: 360, height: 740 } },
    );
    expect({ complaints, wide }).toEqual({ complaints: [], wide: [] });
  });

  test.for(samplePages)("%s has no fault that axe-core knows, light or dark", { timeout: 30_000 }, async (name) => {
    const found: string[] = [];
    const complaints = await visit(
      async (page) => {
        await page.addInitScript(axe.source);
        await page.goto(url + name);
        found.push(...(await faults(page)), ...(await faultsInTheDark(page)));
      },
      { colorScheme: "light", viewport: { width: 1280, height: 900 } },
    );
    expect([...found, ...complaints]).toEqual([]);
  });

  test("nor have the open menu and the search", { timeout: 60_000 }, async () => {
    const found: string[] = [];
    await visit(
      async (page) => {
        await page.addInitScript(axe.source);
        await page.goto(`${url}reference/session.html`);
        found.push(...(await faults(page)));
        await page.getByRole("button", { name: "Menu" }).click();
        await page.locator("#menu:popover-open").waitFor();
        found.push(...(await faults(page)), ...(await faultsInTheDark(page)));
        await page.keyboard.press("Escape");
        await search(page, "rec");
        found.push(...(await faults(page)), ...(await faultsInTheDark(page)));
      },
      { colorScheme: "light", viewport: { width: 360, height: 740 } },
    );
    expect(found).toEqual([]);
  });

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
      ["recording status", "recordingStatus", "field of Session"],
      ["recordingstatus", "recordingStatus", "field of Session"],
      ["recroding status", "recordingStatus", "field of Session"],
      ["recordingStats", "recordingStatus", "field of Session"],
      ["last", "lastSeen", "field of Session"],
      ["bitrat", "bitrate", "field of FfmpegProfile"],
      ["ffmpegprof", "FfmpegProfile", "model"],
      ["waiting", "waiting", "value of RecordingStatus"],
      ["readsess", "readSession()", "function of @session-schema/validators"],
      ["validateSesion", "validateSession()", "function of @session-schema/validators"],
      ["five minute", "Five-minute start", "page"],
    ])("finds, for %s, %s first", async ([query = "", title, where]) => {
      await page.locator("dialog.search input").fill(query);
      const first = page.locator(".search li a").first();
      expect([await first.locator(".title").textContent(), await first.locator(".where").textContent()]).toEqual([title, where]);
    });
  });

  test("what the search found is reached by the keyboard alone, and the search goes on without the network", async () => {
    const complaints = await visit(async (page) => {
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
    expect(complaints).toEqual([]);
  });

  test("a reference page shows one language, and the next page remembers which", async () => {
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

  test("the anchor of a field leads to its row in the language that is shown", async () => {
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
    const all = ["JSON", "TypeScript", "Go"];
    await visit(
      async (page) => {
        await page.goto(`${url}reference/session.html`);
        expect(await page.locator("section[data-language]:visible h3").allTextContents()).toEqual(all);
        expect(await page.locator("button:visible").count()).toBe(0);
      },
      { javaScriptEnabled: false },
    );
    await visit(async (page) => {
      await page.goto(`${url}reference/session.html`);
      await page.emulateMedia({ media: "print" });
      expect(await shownLanguages(page)).toEqual(all);
    });
  });

  test("the theme follows the system until one is chosen, which is remembered", async () => {
    await visit(
      async (page) => {
        const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
        await page.goto(url);
        const dark = await scheme();
        await page.getByRole("button", { name: "Dark theme" }).click();
        const light = await scheme();
        expect(light).not.toBe(dark);
        await page.goto(`${url}api.html`);
        expect(await scheme()).toBe(light);
      },
      { colorScheme: "dark" },
    );
  });

  test("at 360 px the menu opens and closes by the keyboard, and shows where one is", async () => {
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

  test("a block of code is copied", async () => {
    await visit(
      async (page) => {
        await page.goto(url);
        await page.getByRole("button", { name: "Copy" }).last().click();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("npx @session-schema/cli explain Session");
      },
      { permissions: ["clipboard-read", "clipboard-write"] },
    );
  });
});

async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press("/");
  await page.locator("dialog.search input").fill(query);
  await page.locator("dialog.search li a").first().waitFor();
}

/** What axe-core finds, a line each: the rule, and where. */
function faults(page: Page, rules: readonly string[] = []): Promise<string[]> {
  return page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") }; // the init script of each page puts it there
    const all = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const { violations } = await axe.run({ runOnly: only.length > 0 ? { type: "rule", values: [...only] } : { type: "tag", values: all } });
    return violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 5).map(({ html, failureSummary }) => `${location.pathname} ${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  }, rules);
}

/** The theme changes colours alone. */
async function faultsInTheDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "dark" });
  const found = await faults(page, ["color-contrast", "link-in-text-block"]);
  await page.emulateMedia({ colorScheme: "light" });
  return found;
}

const shownLanguages = (page: Page): Promise<(string | null)[]> =>
  page
    .locator("section[data-language]:visible")
    .evaluateAll((sections) => sections.map((section) => section.getAttribute("data-language")));
