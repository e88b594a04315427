import { rm } from "node:fs/promises";
import { join } from "node:path";
import { digestOnDisk, readReport } from "@tools/codegen/files";
import { renderSkipped } from "@tools/codegen/programs";
import { root, runTool, turboQuietly, workspacePackages } from "@tools/release";

/**
 * Updates the generated files before a build. turbo decides whether codegen must run. Edited, deleted or added generated files are found
 * here, because turbo can't restore committed files. Packages whose toolchain is missing are left unchanged, and reported.
 */
export async function ensureGenerated(): Promise<number> {
  const before = await readReport(root).catch(() => undefined); // none in a fresh clone
  const code = await turboQuietly("codegen");
  if (code !== 0) return code;
  const { folders, digest, skipped } = await readReport(root);
  const isIntact = (await digestOnDisk(root, folders)) === digest;
  if (!isIntact || before?.digest !== digest) await removeBuilt();
  if (!isIntact) return runTool("tools/codegen/src/main.ts", ["--skip-missing"]); // reports them, too
  if (skipped.length > 0) process.stderr.write(`${renderSkipped(skipped)}.\n`);
  return 0;
}

/** Deletes the build outputs. Neither a compiler nor a cache deletes the output of a removed model, which would be published. */
async function removeBuilt(): Promise<void> {
  const packages = (await workspacePackages()).filter(({ manifest }) => manifest.private !== true);
  await Promise.all(packages.map(({ path }) => rm(join(path, "dist"), { recursive: true, force: true })));
}
