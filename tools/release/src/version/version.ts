import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { removeWaivers } from "../changesets/waivers.ts";
import { root, runProgram, runTool } from "../run.ts";
import { archive } from "./archive.ts";
import { stampVersion } from "./languages.ts";

/**
 * Makes a release of what the pending changesets say: the new version everywhere, changelogs, generated code that says the version, the
 * contract in the archive, and what old readers make of it. Nothing is committed or published.
 */
export async function run(args: readonly string[]): Promise<number> {
  const code = await runProgram("changeset", "version", ...args);
  if (code !== 0) return code;
  await removeWaivers(root);
  const version = await currentVersion(root);
  await stampVersion(root, version);
  // As where code is judged: a language that could not be made anew would be released with the old version.
  process.env["CI"] = "true";
  const made = await runTool("tools/codegen/src/main.ts", []);
  if (made !== 0) return made;
  const file = await archive(root, version);
  const compared = await runTool("tools/conformance/src/releases/main.ts", []);
  if (compared !== 0) return compared;
  process.stdout.write(`Version ${version}; its contract is in ${file}. Commit all of it as one commit.\n`);
  return 0;
}

/** The version of all packages. */
export async function currentVersion(folder: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(folder, "schemas/package.json"), "utf8")) as { version: string }; // npm's own format
  return version;
}
