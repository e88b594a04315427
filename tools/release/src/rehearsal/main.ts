import { mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mainSchema, project } from "@tools/contract";
import { readPending } from "../changesets/pending.ts";
import { WorkspaceCopy } from "../testing/workspace-copy.ts";
import { workspacePackages } from "../workspace.ts";
import { consume } from "./consumer.ts";
import { Registry } from "./registry.ts";
import { ReleaseSandbox } from "./release-sandbox.ts";
import { bumped, majorEdit, minorEdit, patchEdit, type Scenario, type Schema } from "./scenarios.ts";

// If a signal ends the rehearsal, the registry stops too.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

const home = await realpath(await mkdtemp(join(tmpdir(), `${project.command}-rehearsal-`)));
try {
  await rehearse();
} finally {
  await rm(home, { recursive: true, force: true });
}

/** Makes a release of each kind in a copy of the working tree, and uses each from a local registry. Nothing is published elsewhere. */
async function rehearse(): Promise<void> {
  await using copy = await WorkspaceCopy.make();
  await using registry = await Registry.start(join(home, "registry"));
  const names = (await workspacePackages()).filter(({ manifest }) => manifest.private !== true).map(({ name }) => name);
  const sandbox = new ReleaseSandbox(copy, registry, names);
  await sandbox.commit("The repository as it is");
  if ((await readPending(copy.root)).files.length > 0) await sandbox.release();
  await publishAndVerify("the pending changes", { tag: "latest" });
  await revertChange();
  const minor = await minorRelease();
  await change(majorEdit);
  await sandbox.release(bumped(minor, "major"));
  await publishAndVerify(majorEdit.description, { tag: "latest", isThorough: true });
  await sandbox.buildGo();
  await hotfix(minor);

  /** A change that is undone before its release leaves nothing behind. */
  async function revertChange(): Promise<void> {
    await change(patchEdit);
    await sandbox.git("revert", "--no-edit", "HEAD");
    await sandbox.command("changeset:check");
    print("", "a change that was reverted: nothing is pending");
  }

  /** A minor release, after a snapshot and a pre-release of it. Returns its version. */
  async function minorRelease(): Promise<string> {
    const version = bumped(await sandbox.currentVersion(), "minor");
    await change(minorEdit);

    await sandbox.command("version", "--snapshot", "canary");
    await publishAndVerify("a snapshot", { tag: "canary" });
    await sandbox.discard();

    await sandbox.enterPre("beta");
    await sandbox.release(`${version}-beta.0`);
    // A release is reverted as a whole until it is published.
    const released = await sandbox.git("rev-parse", "HEAD");
    await sandbox.git("revert", "--no-edit", "HEAD");
    await sandbox.command("changeset:check");
    await sandbox.git("reset", "--quiet", "--hard", released);
    await publishAndVerify("a pre-release", { tag: "beta" });

    await sandbox.exitPre();
    await sandbox.release(version);
    await publishAndVerify(minorEdit.description, { tag: "latest" });
    return version;
  }

  /** A fix of an old version, on a branch of its own, which is archived on main. */
  async function hotfix(version: string): Promise<void> {
    const [fixed, latest, branch] = [bumped(version, "patch"), await sandbox.currentVersion(), `${Number.parseInt(version, 10)}.x`];
    await sandbox.git("switch", "--quiet", "--create", branch, sandbox.tagOf(version));
    await sandbox.changeCode();
    await sandbox.release(fixed);
    await publishAndVerify("a fix of an old version", { tag: `release-${branch}` });
    if ((await registry.versionOf(names[0] ?? "", "latest")) !== latest)
      throw new Error(`After ${fixed}, ${latest} should be the latest release.`);
    await sandbox.git("switch", "--quiet", "main");
    await sandbox.git("checkout", "--quiet", sandbox.tagOf(fixed), "--", `schemas/releases/${fixed}.json`);
    await sandbox.command("compat:matrix");
    await sandbox.commit(`Archive ${fixed}`);
    await sandbox.command("changeset:check");
  }

  /** Changes the schema of the main model, with the changeset that this requires. */
  async function change({ bump, edit }: Scenario): Promise<void> {
    const file = join(copy.root, mainSchema);
    const schema: Schema = JSON.parse(await readFile(file, "utf8")); // load has validated it
    await writeFile(file, `${JSON.stringify(edit(schema), undefined, 2)}\n`);
    await sandbox.expectFailure("changeset:check", `${bump} release`);
    await sandbox.command("changeset:derive");
    await sandbox.commit("Change the schema");
  }

  /** Publishes the current state of the copy under the tag that it must have, and uses it. */
  async function publishAndVerify(description: string, { tag, isThorough = false }: { tag: string; isThorough?: boolean }): Promise<void> {
    const version = await sandbox.currentVersion();
    await sandbox.build();
    await sandbox.publish(tag);
    await consume(join(home, `consumer-${version}`), { names, version, tag, isThorough }, registry);
    print(version, `${description}: published as ${tag}, installed and used`);
  }
}

function print(version: string, text: string): void {
  process.stdout.write(`${version.padEnd(29)} ${text}\n`);
}
