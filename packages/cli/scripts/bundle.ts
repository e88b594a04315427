import { rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { licensesOf } from "@tools/command-line/licenses";
import { configSchema } from "@tools/config";
import { build } from "esbuild";
import { fixturesPlugin } from "./fixtures-plugin.ts";
import { keywordPagesPlugin } from "./keyword-pages-plugin.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

await rm(`${root}dist`, { recursive: true, force: true });

// Without dependencies, so that installing the program is fast. A command loads only its own files, so that it starts fast.
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { "session-schema": "src/main.ts", worker: "src/bulk/worker.ts" },
  outdir: "dist",
  chunkNames: "[name]-[hash]",
  bundle: true,
  splitting: true,
  platform: "node",
  target: "node20.19",
  format: "esm",
  mainFields: ["module", "main"], // jsonc-parser's other entry is UMD, which bundlers can't resolve
  alias: { yaml: `${root}node_modules/yaml/browser/index.js` }, // its entry for Node is CommonJS, which requires modules of Node
  plugins: [fixturesPlugin, keywordPagesPlugin],
  supported: { "regexp-unicode-property-escapes": true }, // in every Node; otherwise each of them is compiled at the start
  minifySyntax: true,
  legalComments: "inline",
  logLevel: "warning",
  metafile: true,
});

// For editors, which read it as the `$schema` of a configuration.
await writeFile(`${root}dist/config.schema.json`, `${JSON.stringify(configSchema, null, 2)}\n`);
await writeFile(`${root}dist/licenses.txt`, await licensesOf(Object.keys(metafile.inputs), root));
