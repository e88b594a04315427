import { mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mainSchema, project } from "@tools/contract";
import { WorkspaceCopy } from "../testing/workspace-copy.ts";
import { currentVersion } from "../version/version.ts";
import { workspacePackages } from "../workspace.ts";
import { consume } from "./consumer.ts";
import { Registry } from "./registry.ts";
import { ReleaseSandbox } from "./release-sandbox.ts";
import { bumped, type Scenario, type Schema, scenarios } from "./scenarios.ts";

// If a signal ends the rehearsal, the registry stops too.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

const home = await realpath(await mkdtemp(join(tmpdir(), `${project.command}-rehearsal-`)));
try {
  await rehearse();
} finally {
  await rm(home, { recursive: true, force: true });
}

/** Releases the pending changes, then one change for each bump, and uses each release from a local registry. Nothing is published elsewhere. */
async function rehearse(): Promise<void> {
  await using copy = await WorkspaceCopy.make();
  await using registry = await Registry.start(join(home, "registry"));
  const names = (await workspacePackages()).filter(({ manifest }) => manifest.private !== true).map(({ name }) => name);
  const sandbox = new ReleaseSandbox(copy, registry, names);

  /** Publishes the current state of the copy, and uses it. */
  const publishAndVerify = async (description: string): Promise<void> => {
    const version = await currentVersion(copy.root);
    await sandbox.build();
    await sandbox.publish();
    await consume(join(home, `consumer-${version}`), names, version, registry);
    process.stdout.write(`${version.padEnd(7)} ${description}: published, installed and used\n`);
  };

  await sandbox.commit("The repository as it is");
  if (await hasChangesets(copy.root)) await sandbox.version();
  await publishAndVerify("the pending changes");
  for (const scenario of scenarios) {
    const before = await currentVersion(copy.root);
    await edit(join(copy.root, mainSchema), scenario);
    await sandbox.expectFailure("changeset:check", `${scenario.bump} release`);
    await sandbox.command("changeset:derive");
    await sandbox.command("changeset:check");
    await sandbox.version();
    const [found, expected] = [await currentVersion(copy.root), bumped(before, scenario.bump)];
    if (found !== expected) throw new Error(`After ${before}, ${scenario.description} should release ${expected}, but released ${found}.`);
    await publishAndVerify(scenario.description);
  }
  await sandbox.buildGo();
}

async function hasChangesets(root: string): Promise<boolean> {
  return (await readdir(join(root, ".changeset"))).some((name) => name.endsWith(".md") && name !== "README.md");
}

async function edit(file: string, scenario: Scenario): Promise<void> {
  const schema: Schema = JSON.parse(await readFile(file, "utf8")); // load has validated it
  await writeFile(file, `${JSON.stringify(scenario.edit(schema), undefined, 2)}\n`);
}
