import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { hasToolchain } from "@tools/conformance";
import { checkLicenses, type LicensedPackage } from "@tools/conformance/licenses";
import { expect, test } from "vitest";

const home = import.meta.dirname;
/** Finds licenses by their texts. It is the classifier of go-licenses, without the requests that go-licenses sends for each module. */
const classifier = "github.com/google/licenseclassifier/v2/tools/identify_license@v2.0.0";

test.runIf(hasToolchain("Go", "go")).for([
  { folder: ".", others: [] },
  { folder: "strict", others: ["github.com/dlclark/regexp2", "github.com/santhosh-tekuri/jsonschema/v6", "golang.org/x/text"] },
])("every module that go builds with the module in $folder has an allowed license", async ({ folder, others }) => {
  const root = (await go(folder, "list", "-m")).trim();
  const modules = await modulesIn(folder);
  const licenses = await licensesIn(modules.map(({ dir }) => dir));
  const edges = await edgesIn(folder);
  const isBuilt = (path: string): boolean => modules.some((module) => module.path === path);
  const found = modules.map(({ path, version, dir }): [string, LicensedPackage] => {
    const dependencies = edges.filter(({ from, to }) => from === path && isBuilt(to)).map(({ to }) => to);
    return [path, { name: path, version, licenses: licenses.get(dir) ?? [], dependencies }];
  });
  const { checked, problems } = checkLicenses(new Map(found), [root]);
  expect(checked).toEqual([root, ...others].sort());
  expect(checked).toEqual(modules.map(({ path }) => path).sort());
  expect(problems).toEqual([]);
});

const go = async (folder: string, ...args: readonly string[]): Promise<string> =>
  (await promisify(execFile)("go", [...args], { cwd: join(home, folder) })).stdout;

interface Module {
  readonly path: string;
  readonly version: string;
  readonly dir: string;
}

/** The modules whose packages are built, so not those of tests. */
async function modulesIn(folder: string): Promise<Module[]> {
  const format = "{{with .Module}}{{.Path}}\t{{.Version}}\t{{.Dir}}{{end}}";
  const lines = new Set((await go(folder, "list", "-deps", "-f", format, "./...")).trim().split("\n"));
  return [...lines].map((line) => {
    const [path = "", version = "", dir = ""] = line.split("\t");
    return { path, version, dir };
  });
}

/** The requirements of each module. */
async function edgesIn(folder: string): Promise<{ readonly from: string; readonly to: string }[]> {
  const lines = (await go(folder, "mod", "graph")).trim().split("\n");
  return lines.map((line) => {
    const [from = "", to = ""] = line.split(" ").map((module) => module.replace(/@.*/, ""));
    return { from, to };
  });
}

/** The licenses whose texts are in the license files of each folder. */
async function licensesIn(folders: readonly string[]): Promise<Map<string, string[]>> {
  const output = await mkdtemp(join(tmpdir(), "session-schema-go-licenses-"));
  try {
    const files = await Promise.all(
      folders.map(async (folder) => (await readdir(folder)).map((name) => ({ folder, path: join(folder, name) }))),
    );
    const texts = files.flat().filter(({ path }) => /\/(?:un)?licen[cs]e[^/]*$|\/copying[^/]*$/i.test(path));
    const json = join(output, "licenses.json");
    await go(".", "run", classifier, "-json", json, ...texts.map(({ path }) => path));
    const found: Classified[] = JSON.parse(await readFile(json, "utf8"));
    const namesOf = (path: string): string[] =>
      (found.find(({ Filepath }) => Filepath === path)?.Classifications ?? [])
        .map(({ Name }) => Name)
        .filter((name) => name !== "Copyright");
    return new Map(folders.map((folder) => [folder, texts.filter((text) => text.folder === folder).flatMap(({ path }) => namesOf(path))]));
  } finally {
    await rm(output, { recursive: true });
  }
}

/** What the classifier writes for a file. */
interface Classified {
  readonly Filepath: string;
  readonly Classifications: readonly { readonly Name: string }[];
}
