import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { hasToolchain } from "@tools/conformance";
import { checkLicenses, type LicensedPackage } from "@tools/conformance/licenses";
import { expect, test } from "vitest";

test.runIf(hasToolchain("Rust", "cargo"))("everything that cargo builds with the crate has an allowed license", async () => {
  const { packages, resolve } = await metadata();
  const about = new Map(packages.map((each) => [each.id, each]));
  const found = resolve.nodes.map(({ id, deps }): [string, LicensedPackage] => {
    const { name = id, version = "", license } = about.get(id) ?? {};
    // Older crates separate their licenses with a slash, which means OR.
    const licenses = license ? [license.replaceAll(/\s*\/\s*/g, " OR ")] : [];
    return [id, { name, version, licenses, dependencies: deps.filter(isInstalled).map(({ pkg }) => pkg) }];
  });
  const { checked, problems } = checkLicenses(new Map(found), [resolve.root]);
  expect(checked).toEqual(expect.arrayContaining(["session-schema", "serde_json", "jsonschema", "chrono", "time", "hmac"]));
  expect(checked).not.toContain("proptest"); // only its tests need it
  expect(problems).toEqual([]);
});

/** The crate and all of its dependencies, with every feature and for every platform. */
async function metadata(): Promise<Metadata> {
  const options = { cwd: import.meta.dirname, maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await promisify(execFile)("cargo", ["metadata", "--format-version=1", "--all-features"], options);
  return JSON.parse(stdout); // the documented format of version 1
}

interface Metadata {
  readonly packages: readonly { readonly id: string; readonly name: string; readonly version: string; readonly license: string | null }[];
  readonly resolve: { readonly root: string; readonly nodes: readonly { readonly id: string; readonly deps: readonly Edge[] }[] };
}

interface Edge {
  readonly pkg: string;
  readonly dep_kinds: readonly { readonly kind: "dev" | "build" | null }[];
}

const isInstalled = ({ dep_kinds }: Edge): boolean => dep_kinds.some(({ kind }) => kind !== "dev");
