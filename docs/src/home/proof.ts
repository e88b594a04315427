import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { part, toHtml } from "./part.ts";

/** The part of the results of a benchmark that is used here. */
interface Results {
  readonly measured: string;
  readonly rows: readonly { readonly id: string; readonly cells: readonly ({ readonly median: number } | null)[] }[];
}

/** The figure of the home page, from the files that the last run of the benchmarks wrote. */
export interface Proof {
  readonly figure: string;
  /** Markdown. */
  readonly caption: string;
}

export async function proof(root: string): Promise<Proof> {
  const read = async (name: string): Promise<Results> => JSON.parse(await readFile(join(root, `tools/bench/results/${name}.json`), "utf8"));
  const [strict, size] = [await read("strict"), await read("size")];
  const others = strict.rows.length - 1;
  return {
    figure: `${(ours(strict) / 1000).toFixed(1)} µs`,
    caption: `to check a Session strictly, in ${(ours(size) / 1000).toFixed(1)} kB of code. Measured on ${strict.measured}, next to ${others} other ways to do it: [all figures](site:benchmarks.html)`,
  };
}

/** The median of the first column. */
function ours({ rows }: Results): number {
  const median = rows.find(({ id }) => id === "ours")?.cells[0]?.median;
  if (median === undefined) throw new Error("The results of the benchmarks have no row with the id ours. Run pnpm bench --write.");
  return median;
}

/** The figure, next to its caption, which is Markdown. */
export const proofHtml = ({ figure, caption }: Proof): string =>
  `<div class="proof">\n${toHtml(part("strong", {}, figure))}\n<div>\n\n${caption}\n\n</div>\n</div>`;
