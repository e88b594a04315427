import { mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WorkspaceCopy } from "../testing/workspace-copy.ts";
import { currentVersion } from "../version/version.ts";
import { workspacePackages } from "../workspace.ts";
import { consume } from "./consumer.ts";
import { Registry } from "./registry.ts";
import { Stage } from "./release-sandbox.ts";
import { type Act, acts, bumped, type Schema } from "./scenarios.ts";

// A signal that ends the rehearsal ends the registry with it.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

const home = await realpath(await mkdtemp(join(tmpdir(), "session-schema-rehearsal-")));
try {
  await rehearse();
} finally {
  await rm(home, { recursive: true, force: true });
}

/** Releases what is pending, then a change of each kind, and uses each release from a registry on this machine. Nothing leaves it. */
async function rehearse(): Promise<void> {
  await using copy = await WorkspaceCopy.make();
  await using registry = await Registry.start(join(home, "registry"));
  const names = (await workspacePackages()).filter(({ manifest }) => manifest.private !== true).map(({ name }) => name);
  const stage = new Stage(copy, registry, names);

  /** Publishes what stands in the copy, and uses it. */
  const perform = async (what: string): Promise<void> => {
    const version = await currentVersion(copy.root);
    await stage.build();
    await stage.publish();
    await consume(join(home, `consumer-${version}`), names, version, registry);
    process.stdout.write(`${version.padEnd(7)} ${what}: published, installed and used\n`);
  };

  await stage.commit("The repository as it is");
  if (await hasChangesets(copy.root)) await stage.version();
  await perform("what is pending");
  for (const act of acts) {
    const before = await currentVersion(copy.root);
    await edit(join(copy.root, "schemas/session.schema.json"), act);
    await stage.refuses("changeset:check", `${act.bump} release`);
    await stage.house("changeset:derive");
    await stage.house("changeset:check");
    await stage.version();
    const [found, expected] = [await currentVersion(copy.root), bumped(before, act.bump)];
    if (found !== expected) throw new Error(`after ${before}, ${act.what} should make ${expected}, and made ${found}`);
    await perform(act.what);
  }
  await stage.buildGo();
}

async function hasChangesets(root: string): Promise<boolean> {
  return (await readdir(join(root, ".changeset"))).some((name) => name.endsWith(".md") && name !== "README.md");
}

async function edit(file: string, act: Act): Promise<void> {
  const schema: Schema = JSON.parse(await readFile(file, "utf8")); // load has judged it
  await writeFile(file, `${JSON.stringify(act.edit(schema), undefined, 2)}\n`);
}
