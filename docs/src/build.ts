import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { docsRoot, repositoryRoot, siteFolder } from "./paths.ts";
import { buildSite } from "./site.ts";

// Next to the site, so that the new one replaces the old one with a rename, and readers never see a mixture.
const folder = await mkdtemp(join(docsRoot, ".site-"));
const [staging, out, old] = [join(folder, "staging"), join(folder, "new"), join(folder, "old")] as const;
try {
  await mkdir(staging);
  await buildSite({ root: repositoryRoot, staging, out });
  await rename(siteFolder, old).catch(unlessMissing);
  await rename(out, siteFolder);
  process.stdout.write("The site is in docs/dist. It can be served under any path.\n");
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true });
}

function unlessMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
