import { existsSync, readdirSync, watch } from "node:fs";
import { join } from "node:path";

/** A folder that holds sources of the site, and which of its files are. */
interface Source {
  readonly folder: string;
  readonly recursive: boolean;
  readonly counts: (name: string) => boolean;
}

/** Everything that a person edits and the site shows. What codegen makes of it is left out: it would start a build within the build. */
const sources = (root: string): Source[] => [
  { folder: ".", recursive: false, counts: (name) => name === "CONTRIBUTING.md" },
  { folder: ".changeset", recursive: false, counts: isMarkdown },
  { folder: "schemas", recursive: false, counts: (name) => /\.(schema\.json|yaml|md)$/.test(name) },
  { folder: "docs", recursive: false, counts: isMarkdown },
  ...["docs/src", "docs/guides", "docs/examples", "tools/codegen/src"].map(whole),
  ...readdirSync(join(root, "packages")).flatMap((name) => [
    { folder: `packages/${name}`, recursive: false, counts: isMarkdown },
    whole(`packages/${name}/src`),
    whole(`packages/${name}/payloads`),
  ]),
];

/** All of a folder that Node reads: packages of other languages show their README alone. */
const whole = (folder: string): Source => ({
  folder,
  recursive: true,
  counts: (name) =>
    /\.(ts|json|md|css|html|svg|png)$/.test(name) && !name.endsWith(".test.ts") && !name.split(/[\\/]/).includes("generated"),
});

const isMarkdown = (name: string): boolean => name.endsWith(".md");

/** Calls back whenever a source changes. Answers what ends it. */
export function watchSources(root: string, changed: () => void): () => void {
  const watchers = sources(root)
    .filter(({ folder }) => existsSync(join(root, folder)))
    .map(({ folder, recursive, counts }) =>
      watch(join(root, folder), { recursive }, (_, name) => {
        if (name !== null && counts(name)) changed();
      }).on("error", (error) => process.stderr.write(`${folder} is no longer watched: ${error.message}\n`)),
    );
  return () => {
    for (const watcher of watchers) watcher.close();
  };
}
