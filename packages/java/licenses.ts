import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { LicensedPackage } from "@tools/conformance/licenses";

/** Goals that write what `licensedArtifacts` reads. They need built classes. */
export const licenseGoals: readonly string[] = [
  "org.codehaus.mojo:license-maven-plugin:2.7.1:add-third-party",
  "-Dlicense.excludedScopes=test,provided",
  "dependency:tree",
  "-DoutputType=dot",
];

/** An artifact and everything that Maven installs with it, by their names. The first is the artifact itself. */
export async function licensedArtifacts(folder: string, output: string): Promise<Map<string, LicensedPackage>> {
  const graph = await readFile(join(folder, output, "classpath"), "utf8"); // where the POM tells the plugin to write
  const licenses = licensesIn(await readFile(join(folder, output, "generated-sources/license/THIRD-PARTY.txt"), "utf8"));
  const [, root = ""] = /^digraph "(.+?)"/.exec(graph) ?? [];
  const edges = [...graph.matchAll(/^\t"(.+)" -> "(.+)" ;/gm)]
    .map(([, from = "", to = ""]) => ({ from: artifactOf(from), to: artifactOf(to) }))
    .filter(({ to: { scope } }) => scope === "compile" || scope === "runtime");
  const own = /<license>\s*<name>(.*?)<\/name>/.exec(await readFile(join(folder, "pom.xml"), "utf8"))?.slice(1) ?? [];
  const artifacts = [
    { ...artifactOf(`${root}:`), licenses: own },
    ...edges.map(({ to }) => ({ ...to, licenses: licenses.get(to.name) ?? [] })),
  ];
  return new Map(
    artifacts.map(({ name, version, licenses }) => [
      name,
      { name, version, licenses, dependencies: edges.filter(({ from }) => from.name === name).map(({ to }) => to.name) },
    ]),
  );
}

interface Artifact {
  readonly name: string;
  readonly version: string;
  readonly scope: string;
}

/** Reads `group:artifact:type:version:scope`, where the type may have a classifier, and the scope may say that it's optional. */
function artifactOf(text: string): Artifact {
  const parts = text.replace(" (optional)", "").split(":");
  return { name: parts.slice(0, 2).join(":"), version: parts.at(-2) ?? "", scope: parts.at(-1) ?? "" };
}

/** The licenses of each artifact, from lines such as `(MIT) (Apache-2.0) Title (group:artifact:version - address)`. */
function licensesIn(report: string): Map<string, string[]> {
  const lines = report.matchAll(/^\s+\((.+?)\) (?!\().* \(([^():]+:[^():]+):[^()]+ - [^()]*\)$/gm);
  return new Map([...lines].map(([, licenses = "", name = ""]) => [name, licenses.split(") (")]));
}
