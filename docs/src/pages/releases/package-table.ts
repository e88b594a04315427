import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { folders, npmName, project } from "@tools/contract";

/** The packages of a release, with their registries. */
export async function packageTable(root: string, version: string): Promise<string> {
  const { java, go, python, rust } = project;
  const rows = [
    ...(await npmRows(root, version)),
    row("Go", go.module, `https://pkg.go.dev/${go.module}@v${version}`, `go get ${go.module}@v${version}`),
    row(
      "Maven Central",
      `${java.group}:${java.artifact}`,
      `https://central.sonatype.com/artifact/${java.group}/${java.artifact}/${version}`,
      `${java.group}:${java.artifact}:${version}`,
    ),
    row(
      "PyPI",
      python.distribution,
      `https://pypi.org/project/${python.distribution}/${version}/`,
      `pip install ${python.distribution}==${version}`,
    ),
    row("crates.io", rust.crate, `https://crates.io/crates/${rust.crate}/${version}`, `cargo add ${rust.crate}@${version}`),
  ];
  return `| Registry | Package | Install |\n| --- | --- | --- |\n${rows.join("\n")}`;
}

/** The npm packages whose changelog has the release. */
async function npmRows(root: string, version: string): Promise<string[]> {
  const names = Object.keys(folders) as (keyof typeof folders)[]; // the keys of a constant
  const found: string[] = [];
  for (const name of names) {
    const file = join(root, folders[name], "CHANGELOG.md");
    const isReleased = existsSync(file) && (await readFile(file, "utf8")).split("\n").includes(`## ${version}`);
    if (!isReleased) continue;
    const id = npmName(name);
    found.push(row("npm", id, `https://www.npmjs.com/package/${id}/v/${version}`, `npm install ${id}@${version}`));
  }
  return found;
}

const row = (registry: string, name: string, url: string, install: string): string =>
  `| ${registry} | [\`${name}\`](${url}) | \`${install}\` |`;
