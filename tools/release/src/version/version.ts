import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { derive } from "../changesets/derived.ts";
import { removeUsedSeverities } from "../changesets/severities.ts";
import { root, runProgram, runTool } from "../run.ts";
import { archive } from "./archive.ts";
import { stampVersion } from "./languages.ts";

/**
 * Prepares a release from the pending changesets: writes the new version, the changelogs, the generated code, the archived contract and the
 * table of old readers. Nothing is committed or published.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { used } = await derive(root);
  const code = await runProgram("changeset", "version", ...args);
  if (code !== 0) return code;
  if (!(await isPrerelease(root))) await removeUsedSeverities(root, used);
  const version = await currentVersion(root);
  await stampVersion(root, version);
  // A missing program is an error. Otherwise, its package would be released with the old version.
  const generated = await runTool("tools/codegen/src/main.ts", []);
  if (generated !== 0) return generated;
  const file = await archive(root, version);
  const compared = await runTool("tools/conformance/src/releases/main.ts", []);
  if (compared !== 0) return compared;
  process.stdout.write(`Version ${version} is ready, and its contract is in ${file}. Commit all changes as one commit.\n`);
  return 0;
}

/** Whether the release is one of a series of pre-releases. The stable release of the series still needs its severities. */
const isPrerelease = (folder: string): Promise<boolean> =>
  access(join(folder, ".changeset/pre.json")).then(
    () => true,
    () => false,
  );

/** The version of all packages. */
export async function currentVersion(folder: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(folder, "schemas/package.json"), "utf8")) as { version: string }; // npm's own format
  return version;
}
