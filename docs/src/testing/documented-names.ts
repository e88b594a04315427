import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "@tools/conformance";
import { pythonEnvironment } from "@tools/conformance/python";

// The names that the documentation tool of each language lists, with their modules: `session_schema.strict.Issue.pointer`.

/** The types and members that javadoc lists. It doesn't compile: types of dependencies are links only. */
export async function javadocNames(root: string): Promise<string[]> {
  const home = join(root, "packages/java");
  const folders = ["src/main/java", "src/generated/java", "spark/src/main/java", "spark/src/generated/java"];
  const found = await Promise.all(
    folders.map(async (folder) => (await readdir(join(home, folder), { recursive: true })).map((name) => join(folder, name))),
  );
  const files = found.flat().filter((name) => name.endsWith(".java") && !name.endsWith("module-info.java"));
  const out = await mkdtemp(join(tmpdir(), "session-schema-javadoc-"));
  try {
    await runProgram(home, "javadoc", "-quiet", "-public", "--ignore-source-errors", "-Xdoclint:none", "-d", out, ...files);
    const [types, members] = await Promise.all([
      searchIndex(join(out, "type-search-index.js")),
      searchIndex(join(out, "member-search-index.js")),
    ]);
    return [...types.map(({ p, l }) => `${p}.${l}`), ...members.map(({ p, c, l }) => `${p}.${c}.${l.replace(/\(.*/, "")}`)];
  } finally {
    await rm(out, { recursive: true });
  }
}

/** What javadoc's search finds: a label, with its package and its class. */
interface Entry {
  readonly p: string;
  readonly c: string;
  readonly l: string;
}

async function searchIndex(file: string): Promise<Entry[]> {
  const [, json = ""] = /=\s*(\[.*\])/s.exec(await readFile(file, "utf8")) ?? [];
  const entries: (Entry | { readonly p?: undefined })[] = JSON.parse(json); // javadoc's own format
  return entries.filter((entry) => entry.p !== undefined); // others are links to pages, such as "All Classes"
}

/** What griffe lists, which mkdocs uses: the names in the `__all__` of each module, and the members of classes. */
export async function griffeNames(root: string, modules: readonly string[]): Promise<string[]> {
  const python = await pythonEnvironment(["griffelib==2.4.1"]);
  return (await runProgram(join(root, "packages/python/src"), python, "-c", griffe, ...modules)).trim().split("\n");
}

const griffe = `
import sys, griffe

package = griffe.load("session_schema", search_paths=["."], resolve_aliases=True)
for name in sys.argv[1:]:
    module = package if name == package.name else package[name.partition(".")[2]]
    for exported in map(str, module.exports):
        print(f"{name}.{exported}")
        found = module.members[exported]
        for member in found.members if found.is_class else ():
            if not member.startswith("_"):
                print(f"{name}.{exported}.{member}")
`;

/** The items that rustdoc lists, and their fields, variants, constants and methods, without those of traits. */
export async function rustdocNames(root: string): Promise<string[]> {
  const home = join(root, "packages/rust");
  // The tests of the crate write their documentation to the folder that cargo uses by default. What is built for it is shared.
  const folders = ["--config", `build.build-dir="${join(home, "target")}"`, "--target-dir", "target/reference"];
  await runProgram(home, "cargo", "doc", "--quiet", "--no-deps", "--all-features", ...folders);
  const folder = join(home, "target/reference/doc/session_schema");
  const all = await readFile(join(folder, "all.html"), "utf8");
  const items = [...all.matchAll(/href="((?:\w+\/)*)(\w+)\.(\w+)\.html"/g)];
  const names = items.map(async ([, path = "", kind = "", name = ""]) => {
    const full = ["session_schema", ...path.split("/").filter((each) => each !== ""), name].join(".");
    if (kind === "fn" || kind === "constant") return [full];
    const [own = ""] = (await readFile(join(folder, `${path}${kind}.${name}.html`), "utf8")).split(
      /<h2 id="(?:trait-implementations|implementors)"/,
    );
    const members = [...own.matchAll(/ id="(?:structfield|variant|associatedconstant|method|tymethod)\.(\w+)"/g)];
    return [full, ...members.map(([, member]) => `${full}.${member}`)];
  });
  return (await Promise.all(names)).flat();
}
