import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One version of Node or TypeScript. */
export interface Toolchain {
  readonly version: string;
  /** The program's file. */
  readonly program: string;
}

const folder = join(import.meta.dirname, "../../toolchains/node_modules");

const toolchains = (prefix: string, program: string): Toolchain[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(prefix))
    .map((name) => ({
      version: JSON.parse(readFileSync(join(folder, name, "package.json"), "utf8")).version,
      program: join(folder, name, program),
    }));

/** The Node that we build with. */
export const ownNode: Toolchain = { version: process.versions.node, program: process.execPath };

/** The oldest Node that we promise, the one that we build with, and the newest. */
export const nodes: readonly Toolchain[] = [...toolchains("node-", "bin/node"), ownNode];

/** From the oldest TypeScript that we promise to the newest. */
export const typescripts: readonly Toolchain[] = toolchains("ts-", "bin/tsc");
