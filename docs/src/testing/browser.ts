import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Paths of Chromium. The variable CHROMIUM has precedence. */
const places = [process.env["CHROMIUM"] ?? "", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The path of the installed browser. Undefined, with a message on stderr, if there is none. In CI that is an error. */
export function chromiumPath(): string | undefined {
  const found = places.find((path) => path !== "" && existsSync(path));
  if (found !== undefined) return found;
  const message = "The site is tested in Chromium, which isn't installed. Run `apt-get install chromium`, or set CHROMIUM to its path.";
  if (process.env["CI"]) throw new Error(message);
  process.stderr.write(`${message} Tests in the browser are skipped.\n`);
  return undefined;
}

/** Starts a browser with an empty profile. It sends no requests of its own. */
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
