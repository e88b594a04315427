import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { repositoryRoot, siteFolder } from "../paths.ts";
import { buildSite } from "../site.ts";
import { chromiumPath, launch } from "./browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the site under test. */
    readonly site: string;
    /** The address of the browser; undefined if none is installed. */
    readonly browser: string | undefined;
  }
}

/** Provides one site and one browser for all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromium = chromiumPath();
  const browser = chromium === undefined ? undefined : await launch(chromium);
  project.provide("browser", browser?.wsEndpoint());
  const built = isBuilt ? undefined : await build();
  project.provide("site", built?.site ?? siteFolder);
  return async () => {
    await browser?.close();
    if (built !== undefined) await rm(built.folder, { recursive: true });
  };
}

/** Whether docs/dist is built from the current sources: `pnpm test` builds it, and turbo sets this variable. */
const isBuilt = process.env["TURBO_HASH"] !== undefined;

async function build(): Promise<{ folder: string; site: string }> {
  const folder = await mkdtemp(join(tmpdir(), "session-schema-site-"));
  const [staging, site] = [join(folder, "staging"), join(folder, "site")] as const;
  await mkdir(staging);
  await buildSite({ root: repositoryRoot, staging, out: site });
  return { folder, site };
}
