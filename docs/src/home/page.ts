import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { docsRoot } from "../paths.ts";
import { liveCheck } from "./live-check.ts";
import { proof, proofHtml } from "./proof.ts";
import { samples } from "./samples.ts";

/** The home page: with its HTML, and as Markdown only. */
export interface HomePage {
  readonly html: string;
  readonly markdown: string;
}

/** Reads the home page, and fills in the check and the figure. */
export async function readHome(): Promise<HomePage> {
  const text = await readFile(join(docsRoot, "src/home.md"), "utf8");
  const figure = await proof();
  const fill = (check: string, shown: string): string => text.replace("<!-- check -->", () => check).replace("<!-- proof -->", () => shown);
  const markdown = fill(`\`\`\`json\n${samples[1]?.text ?? ""}\n\`\`\``, `**${figure.figure}** ${figure.caption}`);
  return { html: fill(liveCheck(), proofHtml(figure)), markdown: markdown.replace(/^<.*>\n+/gm, "") };
}
