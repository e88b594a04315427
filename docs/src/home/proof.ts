import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { part, toHtml } from "./part.ts";

/** The part of a file of evidence that is used here. */
interface Evidence {
  readonly measured: string;
  readonly figures: { readonly payloads: number };
}

/** The figure of the home page, from the files that the last runs wrote. */
export interface Proof {
  readonly figure: string;
  /** Markdown. */
  readonly caption: string;
}

export async function proof(root: string): Promise<Proof> {
  const read = async (name: string): Promise<Evidence> =>
    JSON.parse(await readFile(join(root, `tools/evidence/results/corpus-${name}.json`), "utf8"));
  const runs = await Promise.all(["ajv", "typescript", "go", "java", "python", "rust"].map(read));
  const payloads = Math.min(...runs.map(({ figures }) => figures.payloads));
  const measured = runs.map((run) => run.measured).sort()[0];
  return {
    figure: payloads.toLocaleString("en-US"),
    caption: `random payloads, and all five languages agree on each. Measured on ${measured}: [why you can trust a result](site:trust.html)`,
  };
}

/** The figure, next to its caption, which is Markdown. */
export const proofHtml = ({ figure, caption }: Proof): string =>
  `<div class="proof">\n${toHtml(part("strong", {}, figure))}\n<div>\n\n${caption}\n\n</div>\n</div>`;
