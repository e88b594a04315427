import { existsSync } from "node:fs";
import { type BrowserServer, chromium } from "playwright-core";

/** Where a Chromium may be; CHROMIUM names another. */
const places = [process.env["CHROMIUM"] ?? "", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The Chromium that is installed; undefined, with a sentence on the terminal, if there is none. */
export function chromiumPath(): string | undefined {
  const found = places.find((path) => path !== "" && existsSync(path));
  if (found === undefined)
    process.stderr.write(
      "Skipped: the tests of the site in a browser. Install Chromium (apt-get install chromium), or name one in CHROMIUM.\n",
    );
  return found;
}

/** A browser with an empty profile, which contacts the pages' own host only. It knows this computer as `docs.example` too. */
export const launch = (executablePath: string): Promise<BrowserServer> => chromium.launchServer({ executablePath, args });

const args = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP docs.example 127.0.0.1",
];
