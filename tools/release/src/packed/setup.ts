import { copyFile, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { TestProject } from "vitest/node";
import type { Manifest } from "../workspace.ts";
import { filesIn, type Packed, pack, publicPackages, thirdParty } from "./packed.ts";
import { run } from "./run.ts";

/** A project outside the workspace with only the public packages, installed from their tarballs. */
export interface Consumer {
  readonly folder: string;
  readonly packages: readonly Packed[];
}

declare module "vitest" {
  interface ProvidedContext {
    consumer: Consumer;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await realpath(await mkdtemp(join(tmpdir(), "consumer-")));
  project.provide("consumer", await install(home));
  return () => rm(home, { recursive: true, force: true });
}

async function install(home: string): Promise<Consumer> {
  const folder = join(home, "consumer");
  await mkdir(folder);
  const sources = await publicPackages();
  const tarballs = await Promise.all(sources.map((source) => pack(source, home)));
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true }));
  const isInstalled = sources.map(({ manifest }) => thirdParty(manifest).length === 0);
  const installed = tarballs.filter((_, index) => isInstalled[index]);
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts", ...installed], { cwd: folder });
  for (const [index, { name }] of sources.entries())
    if (!isInstalled[index]) await unpack(tarballs[index] ?? "", join(folder, "node_modules", name));

  // the optional peer of fixtures, for the arbitraries
  await symlink(await realpath(join(import.meta.dirname, "../../node_modules/fast-check")), join(folder, "node_modules/fast-check"));
  for (const name of await filesIn(consumers)) await copyFile(join(consumers, name), join(folder, basename(name)));

  const packages = sources.map(async (source, index): Promise<Packed> => {
    const installed = join(folder, "node_modules", source.name);
    return {
      name: source.name,
      folder: source.folder,
      tarball: tarballs[index] ?? "", // there is one for each source
      manifest: JSON.parse(await readFile(join(installed, "package.json"), "utf8")) as Manifest, // npm's own format
      files: await filesIn(installed),
    };
  });
  return { folder, packages: await Promise.all(packages) };
}

/** Puts a package there without its dependencies, which would have to be downloaded. */
async function unpack(tarball: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await run("tar", ["-xzf", tarball, "--strip-components=1", "-C", folder], { cwd: folder });
}

const consumers = join(import.meta.dirname, "../../consumers");
