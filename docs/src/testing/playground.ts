import type { Page } from "playwright-core";

/** Waits until the panel shows the result for the text in the editor. */
export const validated = (page: Page): Promise<void> => page.locator(".results-panel[aria-busy=false]").waitFor();

/** Replaces the text in the editor, as pasting does. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.locator(".editor .cm-content").focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text);
  await validated(page);
}
