import { rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { licensesOf } from "@tools/command-line/licenses";
import { build } from "esbuild";
import manifest from "../package.json" with { type: "json" };

const root = fileURLToPath(new URL("..", import.meta.url));

await rm(`${root}dist`, { recursive: true, force: true });

// Private packages are bundled; the clients of the engines are dependencies, and each is loaded only if it is used.
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { "session-schema-gate": "src/main.ts" },
  outdir: "dist",
  chunkNames: "[name]-[hash]",
  bundle: true,
  splitting: true, // imports of clients would be hoisted to the start of a single file
  platform: "node",
  target: "node22.22",
  format: "esm",
  mainFields: ["module", "main"], // jsonc-parser's other entry is UMD, which bundlers can't resolve
  external: Object.keys(manifest.dependencies).flatMap((name) => [name, `${name}/*`]),
  minifySyntax: true,
  legalComments: "inline",
  logLevel: "warning",
  metafile: true,
});

await writeFile(`${root}dist/licenses.txt`, await licensesOf(Object.keys(metafile.inputs), root));
