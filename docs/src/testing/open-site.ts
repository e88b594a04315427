import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { serve } from "../serve.ts";
import { launch } from "./browser.ts";
import { siteFolder } from "./site.ts";

/** The site, served below another path than `/`, and a browser to look at it with. */
export interface OpenSite {
  readonly browser: Browser;
  /** The address of the site. */
  readonly url: string;
  /** Does something on a page of its own, and answers what the page complained of or asked another host for. */
  readonly visit: (use: (page: Page) => Promise<unknown>, options?: BrowserContextOptions) => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** Serves the site, and starts the browser that is installed at a path, which knows this computer by another name if one is given. */
export async function openSite(chromium: string, host?: string): Promise<OpenSite> {
  const { server, url: address } = await serve(siteFolder, { path: "/below/this/" });
  const browser = await launch(chromium, host === undefined ? [] : [`--host-resolver-rules=MAP ${host} 127.0.0.1`]);
  const url = host === undefined ? address : address.replace("127.0.0.1", host);
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
