import { rm } from "node:fs/promises";
import { join } from "node:path";
import { digestOnDisk, readReport } from "@tools/codegen/files";
import { root, runTool, turboQuietly, workspacePackages } from "@tools/release";

/**
 * Brings the generated files up to date before anything is built from them. turbo knows when codegen has to run. Files that were edited,
 * deleted or added since are found here, because turbo cannot restore committed files.
 */
export async function ensureGenerated(): Promise<number> {
  const before = await readReport(root).catch(() => undefined); // none: a fresh clone
  const code = await turboQuietly("codegen");
  if (code !== 0) return code;
  const { folders, digest } = await readReport(root);
  const matches = (await digestOnDisk(root, folders)) === digest;
  if (!matches || before?.digest !== digest) await removeBuilt();
  return matches ? 0 : runTool("tools/codegen/src/main.ts", []);
}

/** Neither a compiler nor a cache deletes what was built from a model that was removed, and it would be published. */
async function removeBuilt(): Promise<void> {
  const packages = (await workspacePackages()).filter(({ manifest }) => manifest.private !== true);
  await Promise.all(packages.map(({ path }) => rm(join(path, "dist"), { recursive: true, force: true })));
}
