import { readFile } from "node:fs/promises";
import type { Evidence } from "./evidence.ts";
import { evidenceOf, figureOf } from "./read-evidence.ts";

/** The page of the site, relative to the root of the repository. */
export const pageUrl: URL = new URL("../../../docs/trust.md", import.meta.url);

/** The template of the page, which is prose with places for figures. */
export const readTemplate = (): Promise<string> => readFile(new URL("trust.template.session.md", import.meta.url), "utf8");

/**
 * Fills in a template: `{{corpus-go.payloads}}` is a figure, `{{least payloads corpus-go corpus-rust}}` the least of several runs, and
 * `{{run corpus-go}}` a row of the table of runs.
 *
 * @throws Error if the template names a run or a figure that there is none of, or if it doesn't name a run that there is.
 */
export function renderPage(template: string, all: ReadonlyMap<string, Evidence>): string {
  const shown = new Set<string>();
  const find = (id: string): Evidence => {
    shown.add(id);
    return evidenceOf(all, id);
  };
  const page = template
    .replace(/\{\{run ([\w-]+)\}\}/g, (_, id: string) => rowOf(find(id)))
    .replace(/\{\{least (\w+) ([\w -]+)\}\}/g, (_, figure: string, ids: string) =>
      withCommas(Math.min(...ids.split(" ").map((id) => figureOf(find(id), figure)))),
    )
    .replace(/\{\{([\w-]+)\.(\w+)\}\}/g, (_, id: string, figure: string) => withCommas(figureOf(find(id), figure)));
  const hidden = [...all.keys()].filter((id) => !shown.has(id));
  if (hidden.length > 0) throw new Error(`The template of the page doesn't name ${hidden.join(", ")}.`);
  return page;
}

const withCommas = (value: number): string => value.toLocaleString("en-US");

const rowOf = ({ id, command, measured, machine: { cores, node } }: Evidence): string =>
  `| [${id}.json](../tools/evidence/results/${id}.json) | ${measured} | Node ${node.slice(1)}, ${cores} cores | \`${command}\` |`;
