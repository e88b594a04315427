// Renders card.html as card.png with the Chromium of the tests. The image is committed, because fonts differ between machines, and the site
// must not. Run it after each change of card.html: `node docs/src/preview/write.ts`.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium as playwright } from "playwright-core";
import { chromiumPath, launch } from "../testing/browser.ts";
import { cardSize } from "./card.ts";

const chromium = chromiumPath();
if (chromium === undefined) process.exitCode = 1;
else {
  const server = await launch(chromium);
  const browser = await playwright.connect(server.wsEndpoint());
  const page = await browser.newPage({ viewport: cardSize, colorScheme: "light" });
  await page.goto(pathToFileURL(join(import.meta.dirname, "card.html")).href);
  await page.screenshot({ path: join(import.meta.dirname, "card.png") });
  await server.close();
}
