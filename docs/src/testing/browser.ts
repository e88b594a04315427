import { existsSync } from "node:fs";
import { type BrowserServer, chromium } from "playwright-core";

/** Where Chromium may be; CHROMIUM names another path. The headless shell takes half the time, so it comes first. */
const places = [
  process.env["CHROMIUM"] ?? "",
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** The path of the installed Chromium. Undefined, with a message on stderr, if there is none. */
export function chromiumPath(): string | undefined {
  const found = places.find((path) => path !== "" && existsSync(path));
  if (found === undefined)
    process.stderr.write(
      "Skipped: the tests of the site in a browser. Install one (apt-get install chromium-headless-shell), or set CHROMIUM to its path.\n",
    );
  return found;
}

/** Starts a browser with an empty profile, which sends no requests of its own. It resolves `docs.example` to this machine. */
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
