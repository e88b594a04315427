import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { readResults } from "../results/files.ts";
import { renderPage } from "./page.ts";

/** The folder of the site's sources. */
export const docs: URL = new URL("../../../../docs/", import.meta.url);

/** Writes `docs/benchmarks.md` and its plots from the results. */
export async function writePage(): Promise<void> {
  const files = await renderPage(await readResults());
  const images = new URL("benchmarks/", docs);
  await mkdir(images, { recursive: true });
  for (const name of await readdir(images)) if (!files.has(`benchmarks/${name}`)) await rm(new URL(name, images));
  for (const [name, text] of files) await writeFile(new URL(name, docs), text);
}
