import axe from "axe-core";
import type { Page } from "playwright-core";

/** Loads axe-core in every page that is opened after this. */
export const withAxe = (page: Page): Promise<unknown> => page.addInitScript(axe.source);

/** The problems that axe-core detects, one line each: the rule and the element. */
export function faults(page: Page, rules: readonly string[] = []): Promise<string[]> {
  return page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") }; // the init script of each page puts it there
    const all = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const { violations } = await axe.run({
      runOnly: only.length > 0 ? { type: "rule", values: [...only] } : { type: "tag", values: all },
      resultTypes: ["violations"], // describing what passes takes as long as the checks themselves
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 5).map(({ html, failureSummary }) => `${location.pathname} ${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  }, rules);
}

/** The problems in the dark theme. Only rules about color are checked, because nothing else changes. */
export async function faultsInTheDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "dark" });
  const found = await faults(page, ["color-contrast", "link-in-text-block"]);
  await page.emulateMedia({ colorScheme: "light" });
  return found;
}
