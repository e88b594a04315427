import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot, siteFolder } from "./paths.ts";
import { makeSite } from "./site.ts";

const staging = await mkdtemp(join(tmpdir(), "session-schema-docs-"));
try {
  await makeSite({ root: repositoryRoot, staging, out: siteFolder });
  process.stdout.write("The site is in docs/dist: serve that folder, from any path.\n");
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await rm(staging, { recursive: true });
}
