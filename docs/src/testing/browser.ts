import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where a Chromium may be; CHROMIUM names another. */
const places = [process.env["CHROMIUM"] ?? "", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser that is installed; undefined, with a word on the terminal, where there is none. Under CI that is a failure. */
export function chromiumPath(): string | undefined {
  const found = places.find((path) => path !== "" && existsSync(path));
  if (found !== undefined) return found;
  const message = "The site is tested in Chromium, and none is installed: `apt-get install chromium`, or name one in CHROMIUM.";
  if (process.env["CI"]) throw new Error(message);
  process.stderr.write(`${message} Its tests in the browser do not run.\n`);
  return undefined;
}

/** A browser of its own, with an empty profile, which asks nobody but the pages' own host for anything. */
export function launch(executablePath: string, more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...args, ...more] });
}

const args = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
