import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { licensesOf } from "@tools/command-line/licenses";
import { type BuildOptions, build } from "esbuild";
import { docsRoot } from "./paths.ts";

/** Bundles the style sheets and scripts of the site into its assets, with the licenses of the libraries in them. */
export async function bundle(site: string): Promise<void> {
  const assets = join(site, "assets");
  const colors = join(assets, "highlight.css");
  const options = {
    bundle: true,
    minify: true,
    target: "es2022",
    logLevel: "warning",
    legalComments: "none",
    absWorkingDir: docsRoot,
    metafile: true,
  } as const satisfies BuildOptions;
  // TypeDoc's colors of code are in a lower layer than our styles.
  const styles = `@import ${JSON.stringify(colors)} layer(code);\n@import "./src/styles/site.css";`;
  const bundles = await Promise.all([
    build({ ...options, stdin: { contents: styles, loader: "css", resolveDir: docsRoot }, outfile: join(assets, "site.css") }),
    build({ ...options, entryPoints: ["src/browser/site.ts"], format: "iife", outdir: assets }),
    build({ ...options, entryPoints: ["src/browser/search.ts"], format: "esm", outdir: assets }),
    build({
      ...options,
      entryPoints: { playground: "src/playground/main.ts" },
      format: "esm",
      splitting: true,
      chunkNames: "playground-[name]-[hash]",
      outdir: assets,
    }),
    build({ ...options, entryPoints: { "playground-worker": "src/playground/worker/main.ts" }, format: "iife", outdir: assets }),
    build({ ...options, entryPoints: { gallery: "src/gallery/main.ts" }, format: "esm", outdir: assets }),
    build({ ...options, entryPoints: { home: "src/home/main.ts" }, format: "esm", outdir: assets }),
    build({ ...options, entryPoints: { home: "src/styles/home.css" }, outdir: assets }),
    build({ ...options, entryPoints: { gallery: "src/styles/gallery.css" }, outdir: assets }),
    build({ ...options, entryPoints: { playground: "src/styles/playground.css" }, outdir: assets }),
  ]);
  const inputs = bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  await writeFile(join(assets, "licenses.txt"), await licensesOf(inputs, docsRoot));
  await rm(colors);
}
