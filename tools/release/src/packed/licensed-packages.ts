import { realpathSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { LicensedPackage } from "@tools/conformance/licenses";

/** The packages with these manifests, and all that npm installs with them, by the paths of their manifests. */
export async function licensedPackages(manifests: readonly string[]): Promise<Map<string, LicensedPackage>> {
  const packages = new Map<string, LicensedPackage>();
  const pending = new Set(manifests);
  // The loop also visits what it adds.
  for (const path of pending) {
    const manifest: Manifest = JSON.parse(await readFile(path, "utf8"));
    const dependencies = dependenciesOf(manifest, path);
    for (const dependency of dependencies.filter(isAbsolute)) pending.add(dependency);
    const { name, version, license } = manifest;
    packages.set(path, { name, version, licenses: license === undefined ? [] : [license], dependencies });
  }
  return packages;
}

/** The fields of package.json that are used here. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** The paths of package.json of the dependencies, or their names if they aren't installed. */
function dependenciesOf(
  { name, dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta }: Manifest,
  path: string,
): string[] {
  const found = (dependency: string): string | undefined => manifestOf(dependency, path);
  const isOptionalPeer = (peer: string): boolean => peerDependenciesMeta?.[peer]?.optional === true;
  // Builds for other platforms, such as @node-rs/crc32-darwin-x64, aren't installed here. They come from the same sources.
  const isOtherBuild = (dependency: string): boolean => dependency.startsWith(`${name}-`);
  const all = [
    ...names(dependencies),
    ...names(optionalDependencies).filter((dependency) => found(dependency) !== undefined || !isOtherBuild(dependency)),
    ...names(peerDependencies).filter((peer) => found(peer) !== undefined || !isOptionalPeer(peer)),
  ];
  return all.map((dependency) => found(dependency) ?? dependency);
}

const names = (dependencies: Readonly<Record<string, string>> = {}): string[] => Object.keys(dependencies);

/** The path of a dependency's package.json, resolved from the package.json of a package that depends on it. */
function manifestOf(dependency: string, from: string): string | undefined {
  try {
    const path = findPackageJSON(dependency, pathToFileURL(from));
    return path === undefined ? undefined : realpathSync(path); // the dependencies of a package are next to its real folder
  } catch {
    return undefined; // not installed
  }
}
