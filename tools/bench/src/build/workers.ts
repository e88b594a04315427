import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The programs that measure, as JavaScript, because a process that strips types has another heap and starts later. */
export async function buildWorkers(): Promise<void> {
  const source = fileURLToPath(new URL("../workers/", import.meta.url));
  await build({
    entryPoints: workers.map((name) => `${source}${name}.ts`),
    outdir: workersFolder,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node24",
    logLevel: "warning",
  });
}

const workers = ["time", "parse", "lines", "heap", "verify"] as const;
export type Worker = (typeof workers)[number];

const workersFolder = fileURLToPath(new URL("../../dist/workers/", import.meta.url));

export const workerFile = (name: Worker): string => `${workersFolder}${name}.js`;
