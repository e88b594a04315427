import { evidenceOf, figureOf, readEvidence } from "@tools/evidence/read";
import { part, toHtml } from "./part.ts";

/** The figure of the home page, from the files that the last runs wrote. */
export interface Proof {
  readonly figure: string;
  /** Markdown. */
  readonly caption: string;
}

export async function proof(): Promise<Proof> {
  const all = await readEvidence();
  const runs = ["ajv", "typescript", "go", "java", "python", "rust"].map((name) => evidenceOf(all, `corpus-${name}`));
  const payloads = Math.min(...runs.map((run) => figureOf(run, "payloads")));
  const measured = runs.map((run) => run.measured).sort()[0];
  return {
    figure: payloads.toLocaleString("en-US"),
    caption: `random payloads, and all five languages agree on each. Measured on ${measured}: [why you can trust a result](site:trust.html)`,
  };
}

/** The figure, next to its caption, which is Markdown. */
export const proofHtml = ({ figure, caption }: Proof): string =>
  `<div class="proof">\n${toHtml(part("strong", {}, figure))}\n<div>\n\n${caption}\n\n</div>\n</div>`;
