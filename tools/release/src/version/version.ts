import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isInstalled, type Program, whatToInstall } from "@tools/codegen/programs";
import { isStable } from "@tools/contract";
import { archiveFolder } from "@tools/contract/files";
import { checkChangesets } from "../changesets/check.ts";
import { derive } from "../changesets/derived.ts";
import { readPending } from "../changesets/pending.ts";
import { removeUsedSeverities } from "../changesets/severities.ts";
import { root, runProgram, runTool } from "../run.ts";
import { workspacePackages } from "../workspace.ts";
import { archive } from "./archive.ts";
import { stampVersion } from "./languages.ts";
import { isSnapshot } from "./spelling.ts";

/**
 * Prepares a release from the pending changesets: writes the new version, the changelogs, the generated code, the archived contract and the
 * table of old readers. Nothing is committed or published. After an error, another run continues.
 */
export async function run(args: readonly string[]): Promise<number> {
  if (await isArchived(await currentVersion(root))) {
    const problem = await obstacle(args);
    if (problem !== undefined) {
      process.stderr.write(`${problem}\n`);
      return 1;
    }
    const code = await runProgram("changeset", "version", ...args);
    if (code !== 0) return code;
  }
  return finish();
}

/** Why nothing can be released now; undefined if it can. Nothing is written before this is known. */
async function obstacle(args: readonly string[]): Promise<string | undefined> {
  const missing = programs.filter((program) => !isInstalled(program));
  // Otherwise, the packages that need it would be released with the old version.
  if (missing.length > 0) return `Every package has to be generated for a release. ${whatToInstall([{ package: "", missing }])}.`;
  const { changesets } = await readPending(root);
  if (changesets.every(({ isPrereleased }) => isPrereleased) && (await preMode()) !== "exit")
    return "There is nothing to release: no changeset is pending. Describe a change with pnpm changeset, or run pnpm changeset:derive after a change of the schemas.";
  if (args.some((arg) => arg.startsWith("--snapshot"))) return undefined;
  const { problems } = await checkChangesets(root, await workspacePackages());
  return problems.length === 0 ? undefined : problems.join("\n\n");
}

async function finish(): Promise<number> {
  const version = await currentVersion(root);
  if (await isArchived(version)) {
    process.stdout.write(`There was nothing to release: the version is still ${version}.\n`);
    return 0;
  }
  // Until the stable release, the changes that they are for are still compared.
  if (isStable(version)) await removeUsedSeverities(root, (await derive(root)).used);
  await stampVersion(root, version);
  const generated = await runTool("tools/codegen/src/main.ts", []);
  if (generated !== 0) return generated;
  const file = await archive(root, version);
  // A snapshot is discarded, with its pages.
  const compared = isSnapshot(version) ? 0 : await runTool("tools/conformance/src/releases/main.ts", []);
  if (compared !== 0) return compared;
  const next = isSnapshot(version)
    ? "Publish it, then discard all changes: a snapshot is never committed."
    : "Commit all changes as one commit.";
  process.stdout.write(`Version ${version} is ready, and its contract is in ${file}. ${next}\n`);
  return 0;
}

/** The version of all packages. */
export async function currentVersion(folder: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(folder, "schemas/package.json"), "utf8")) as { version: string }; // npm's own format
  return version;
}

const programs: readonly Program[] = ["java", "mvn", "gofmt", "rustfmt"];

/** `pre` while pre-releases are made, `exit` before the stable release that follows them, otherwise undefined. */
async function preMode(): Promise<string | undefined> {
  const text = await readFile(join(root, ".changeset/pre.json"), "utf8").catch(() => "{}"); // not in pre mode
  return (JSON.parse(text) as { mode?: string }).mode; // the format of changesets
}

/** Whether the release of a version is complete. Before the first, none is. */
const isArchived = (version: string): Promise<boolean> =>
  version === "0.0.0"
    ? Promise.resolve(true)
    : access(join(root, archiveFolder, `${version}.json`)).then(
        () => true,
        () => false, // a release in progress
      );
