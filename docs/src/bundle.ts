import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { docsRoot } from "./paths.ts";

/** Bundles the style sheets and scripts of the site into its assets. */
export async function bundle(site: string): Promise<void> {
  const assets = join(site, "assets");
  const colors = join(assets, "highlight.css");
  const options: BuildOptions = {
    bundle: true,
    minify: true,
    target: "es2022",
    logLevel: "warning",
    legalComments: "none",
    absWorkingDir: docsRoot,
  };
  // TypeDoc's colors of code are in a lower layer than our styles.
  const styles = `@import ${JSON.stringify(colors)} layer(code);\n@import "./src/styles/site.css";`;
  await Promise.all([
    build({ ...options, stdin: { contents: styles, loader: "css", resolveDir: docsRoot }, outfile: join(assets, "site.css") }),
    build({ ...options, entryPoints: ["src/browser/site.ts"], format: "iife", outdir: assets }),
    build({ ...options, entryPoints: ["src/browser/search.ts"], format: "esm", outdir: assets }),
    build({ ...options, entryPoints: { playground: "src/playground/main.ts" }, format: "esm", outdir: assets }),
    build({ ...options, entryPoints: { "playground-worker": "src/playground/worker/main.ts" }, format: "iife", outdir: assets }),
    build({ ...options, entryPoints: { gallery: "src/gallery/main.ts" }, format: "esm", outdir: assets }),
    build({ ...options, entryPoints: { gallery: "src/styles/gallery.css" }, outdir: assets }),
    build({ ...options, entryPoints: { playground: "src/styles/playground.css" }, outdir: assets }),
  ]);
  await rm(colors);
}
