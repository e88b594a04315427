import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { repositoryRoot } from "../paths.ts";
import { buildSite } from "../site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the site under test. */
    readonly site: string;
  }
}

/** Builds the site for all tests from the current sources, in a folder that no other build changes. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "session-schema-site-"));
  const [staging, out] = [join(folder, "staging"), join(folder, "site")] as const;
  await mkdir(staging);
  await buildSite({ root: repositoryRoot, staging, out });
  project.provide("site", out);
  return () => rm(folder, { recursive: true });
}
