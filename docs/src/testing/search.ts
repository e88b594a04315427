import type { Page } from "playwright-core";

/** Opens the search, types a query, and waits for the results. */
export async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press("/");
  await page.locator("dialog.search input").fill(query);
  await page.locator("dialog.search li a").first().waitFor();
}
