import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { serve } from "../serve.ts";
import { browserAddress, siteFolder } from "./site.ts";

/** The site, served below another path than `/`, and a browser to visit it with. */
export interface OpenSite {
  readonly browser: Browser;
  /** The address of the site. */
  readonly url: string;
  /** Does something on a page of its own. Returns the page's errors, and its requests to other hosts. */
  readonly visit: (use: (page: Page) => Promise<unknown>, options?: BrowserContextOptions) => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** Serves the site, and connects to the browser. `docs.example` is a host on which the site has no secure context. */
export async function openSite(host: "127.0.0.1" | "docs.example" = "127.0.0.1"): Promise<OpenSite> {
  if (browserAddress === undefined) throw new Error("no browser is installed: this test should have been skipped");
  const { server, url: address } = await serve(siteFolder, { path: "/below/this/" });
  const browser = await chromium.connect(browserAddress);
  const url = address.replace("127.0.0.1", host);
  return {
    browser,
    url,
    visit: (use, options = {}) => visit(browser, url, use, options),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

async function visit(
  browser: Browser,
  url: string,
  use: (page: Page) => Promise<unknown>,
  options: BrowserContextOptions,
): Promise<string[]> {
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
