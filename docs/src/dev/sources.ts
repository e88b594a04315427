import { existsSync, readdirSync, watch } from "node:fs";
import { join } from "node:path";

/** A folder with sources of the site, and a filter for its files. */
interface Source {
  readonly folder: string;
  readonly recursive: boolean;
  readonly isSource: (name: string) => boolean;
}

/** All hand-written sources of the site. Generated files are left out, because a build changes them and would start another build. */
const sources = (root: string): Source[] => [
  { folder: ".", recursive: false, isSource: (name) => name === "CONTRIBUTING.md" },
  { folder: ".changeset", recursive: false, isSource: isMarkdown },
  { folder: "schemas", recursive: false, isSource: (name) => /\.(schema\.json|yaml|md)$/.test(name) },
  { folder: "docs", recursive: false, isSource: isMarkdown },
  ...["docs/src", "docs/guides", "docs/examples", "tools/codegen/src"].map(allFilesIn),
  ...readdirSync(join(root, "packages")).flatMap((name) => [
    { folder: `packages/${name}`, recursive: false, isSource: (file: string) => /\.(?:md|go)$/.test(file) },
    allFilesIn(`packages/${name}/src`),
    allFilesIn(`packages/${name}/payloads`),
  ]),
];

/** A folder with all of its files that Node or the browser uses. */
const allFilesIn = (folder: string): Source => ({
  folder,
  recursive: true,
  isSource: (name) =>
    /\.(ts|json|md|css|html|svg|png|go|java|py|rs)$/.test(name) && !name.endsWith(".test.ts") && !name.split(/[\\/]/).includes("generated"),
});

const isMarkdown = (name: string): boolean => name.endsWith(".md");

/** Calls `changed` whenever a source changes. Returns a function that stops it. */
export function watchSources(root: string, changed: () => void): () => void {
  const watchers = sources(root)
    .filter(({ folder }) => existsSync(join(root, folder)))
    .map(({ folder, recursive, isSource }) =>
      watch(join(root, folder), { recursive }, (_, name) => {
        if (name !== null && isSource(name)) changed();
      }).on("error", (error) => process.stderr.write(`${folder} is no longer watched: ${error.message}\n`)),
    );
  return () => {
    for (const watcher of watchers) watcher.close();
  };
}
