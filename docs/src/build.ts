import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { docsRoot, repositoryRoot, siteFolder } from "./paths.ts";
import { makeSite } from "./site.ts";

// Beside the site, so that the new one takes the old one's place at once: who reads it meanwhile sees one or the other, never half of each.
const folder = await mkdtemp(join(docsRoot, ".site-"));
const [staging, out, old] = [join(folder, "staging"), join(folder, "new"), join(folder, "old")] as const;
try {
  await mkdir(staging);
  await makeSite({ root: repositoryRoot, staging, out });
  await rename(siteFolder, old).catch(unlessMissing);
  await rename(out, siteFolder);
  process.stdout.write("The site is in docs/dist: serve that folder, from any path.\n");
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true });
}

function unlessMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
