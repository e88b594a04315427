import axe from "axe-core";
import type { Page } from "playwright-core";

/** Gives axe-core to every page that is opened after this. */
export const withAxe = (page: Page): Promise<unknown> => page.addInitScript(axe.source);

/** What axe-core finds, a line each: the rule, and where. */
export function faults(page: Page, rules: readonly string[] = []): Promise<string[]> {
  return page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") }; // the init script of each page puts it there
    const all = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const { violations } = await axe.run({
      runOnly: only.length > 0 ? { type: "rule", values: [...only] } : { type: "tag", values: all },
      resultTypes: ["violations"], // to describe all that passes takes as long as to look for what does not
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 5).map(({ html, failureSummary }) => `${location.pathname} ${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  }, rules);
}

/** The theme changes colours alone. */
export async function faultsInTheDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "dark" });
  const found = await faults(page, ["color-contrast", "link-in-text-block"]);
  await page.emulateMedia({ colorScheme: "light" });
  return found;
}
