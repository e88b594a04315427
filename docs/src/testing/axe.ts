import axe from "axe-core";
import type { Page } from "playwright-core";

/** The problems that axe-core detects, one line each: the rule and the element. */
export async function faults(page: Page, rules: readonly string[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") }; // loaded above
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
