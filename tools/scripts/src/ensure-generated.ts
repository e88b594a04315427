import { rm } from "node:fs/promises";
import { join } from "node:path";
import { digestOnDisk, readReport } from "@tools/codegen/files";
import { root, runTool, turboQuietly, workspacePackages } from "@tools/release";

/**
 * Makes the generated files what they should be, before anything is built from them. turbo knows whether codegen has to run; that
 * somebody has edited, deleted or added a generated file since is found here, because turbo cannot restore committed files.
 */
export async function ensureGenerated(): Promise<number> {
  const before = await readReport(root).catch(() => undefined); // none: a fresh clone
  const code = await turboQuietly("codegen");
  if (code !== 0) return code;
  const { folders, digest } = await readReport(root);
  const stands = (await digestOnDisk(root, folders)) === digest;
  if (!stands || before?.digest !== digest) await removeBuilt();
  return stands ? 0 : runTool("tools/codegen/src/main.ts", []);
}

/** Neither a compiler nor a cache deletes what was built from a model that is gone, and it would be published. */
async function removeBuilt(): Promise<void> {
  const packages = (await workspacePackages()).filter(({ manifest }) => manifest.private !== true);
  await Promise.all(packages.map(({ path }) => rm(join(path, "dist"), { recursive: true, force: true })));
}
