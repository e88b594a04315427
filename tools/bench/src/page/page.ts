import { readFile } from "node:fs/promises";
import { median } from "../results/median.ts";
import type { Results } from "../results/results.ts";
import { targets } from "../results/targets.ts";
import { gateTable } from "./gate-table.ts";
import { lossesTable } from "./losses.ts";
import { plot } from "./plot.ts";
import { plots } from "./plots.ts";
import { markdownTable } from "./table.ts";

/** The files of the page, relative to `docs`: its Markdown, and an image for each plot. */
export async function renderPage(all: ReadonlyMap<string, Results>): Promise<ReadonlyMap<string, string>> {
  const template = await readFile(new URL("benchmarks.template.session.md", import.meta.url), "utf8");
  const available = template.replace(/\{\{if (\w+)\}\}\n([\s\S]*?)\{\{end\}\}\n/g, (_, id: string, section: string) =>
    all.has(id) ? section : "",
  );
  const markdown = available.replace(/\{\{(\w+)(?: ([\w-]+))?\}\}/g, (_, part: string, id: string) => render(part, id, all));
  const images = plots.map(async (spec) => [`benchmarks/${spec.id}.svg`, await plot(spec, find(all, spec.id))] as const);
  return new Map([["benchmarks.md", markdown], ...(await Promise.all(images))]);
}

function render(part: string, id: string, all: ReadonlyMap<string, Results>): string {
  if (part === "table") return markdownTable(find(all, id));
  if (part === "processes") return gateTable(find(all, id));
  if (part === "plot") return `![${plots.find((spec) => spec.id === id)?.alt ?? ""}](benchmarks/${id}.svg)`;
  if (part === "losses") return lossesTable(all);
  if (part === "targets") return targetsTable(all);
  if (part === "machine") return machine(find(all, "strict"));
  if (part === "spread") return `${spread(all)} %`;
  if (part === "versions") return versions(find(all, "strict"));
  throw new Error(`The template of the page has {{${part}}}, which nothing renders.`);
}

function find(all: ReadonlyMap<string, Results>, id: string): Results {
  const results = all.get(id);
  if (results === undefined) throw new Error(`There are no results of ${id}. Run pnpm bench --only ${id} --write.`);
  return results;
}

const targetsTable = (all: ReadonlyMap<string, Results>): string =>
  [
    "| wanted | measured | result |",
    "| --- | ---: | --- |",
    ...targets(all).map(({ text, measured, isMet }) => `| ${text} | ${measured} | ${isMet ? "met" : "missed"} |`),
  ].join("\n");

/** The median spread of the numbers with several samples, in percent. */
function spread(all: ReadonlyMap<string, Results>): number {
  const list = [...all.values()].flatMap(spreads);
  return list.length === 0 ? 0 : Math.round(median(list) * 100);
}

const spreads = ({ rows }: Results): number[] =>
  rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell === null || cell.samples.length < 2 ? [] : [cell.spread])));

const machine = ({ measured, machine: { processor, cores, memory, system, node } }: Results): string =>
  `${measured}, ${processor}, ${cores} cores, ${memory}, ${system}, Node ${node}`;

const versions = ({ versions: list }: Results): string =>
  Object.entries(list)
    .map(([name, version]) => `${name} ${version}`)
    .join(", ");
