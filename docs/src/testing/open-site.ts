import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { serve } from "../serve.ts";
import { browserAddress, siteFolder } from "./site.ts";

/** The site, served under a path other than `/`, and a browser. */
export interface OpenSite {
  readonly browser: Browser;
  /** The address of the site. */
  readonly url: string;
  /** Uses a new page. Returns its console messages, errors, and requests to other hosts. */
  readonly visit: (use: (page: Page) => Promise<unknown>, options?: BrowserContextOptions) => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** Serves the site, and connects to the browser. `docs.example` is a host on which the site has no secure context. */
export async function openSite(host: "127.0.0.1" | "docs.example" = "127.0.0.1"): Promise<OpenSite> {
  if (browserAddress === undefined) throw new Error("No browser is installed. Tests that need one must be skipped.");
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
  const errors: string[] = [];
  page.on("console", (message) => {
    const [, refused = message.location().url] = /^Refused to .* from '([^']*)'/.exec(message.text()) ?? [];
    if (!isAttempt(page, refused)) errors.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => errors.push(`${page.url()}: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && !isAttempt(page, request.url())) errors.push(`${page.url()} requests ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && !isAttempt(page, response.url())) errors.push(`${response.url()} has status ${response.status()}`);
  });
  await use(page);
  await context.close();
  return errors;
}

/** Whether the 404 page looks for its style sheet and its script, in folders that don't have them. */
const isAttempt = (page: Page, address: string): boolean => page.url().endsWith("/404.html") && /\/assets\/site\.(?:css|js)$/.test(address);
