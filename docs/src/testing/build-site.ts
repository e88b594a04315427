import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { repositoryRoot } from "../paths.ts";
import { makeSite } from "../site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the site that the tests look at. */
    readonly site: string;
  }
}

/** Makes the site that all tests look at: from the sources as they stand, and where no other build can touch it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "session-schema-site-"));
  const [staging, out] = [join(folder, "staging"), join(folder, "site")] as const;
  await mkdir(staging);
  await makeSite({ root: repositoryRoot, staging, out });
  project.provide("site", out);
  return () => rm(folder, { recursive: true });
}
