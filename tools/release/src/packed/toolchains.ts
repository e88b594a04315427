import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One version of Node or TypeScript. */
export interface Toolchain {
  readonly version: string;
  /** The path of the program. */
  readonly program: string;
}

/** The folder with the packages that are tried. */
export const toolchainModules: string = join(import.meta.dirname, "../../toolchains/node_modules");

const toolchains = (names: RegExp, program: string): Toolchain[] =>
  readdirSync(toolchainModules)
    .filter((name) => names.test(name))
    .map((name) => ({
      version: JSON.parse(readFileSync(join(toolchainModules, name, "package.json"), "utf8")).version,
      program: join(toolchainModules, name, program),
    }));

/** The Node that builds the packages. */
export const ownNode: Toolchain = { version: process.versions.node, program: process.execPath };

/** The oldest supported Node, the one that builds the packages, and the newest. */
export const nodes: readonly Toolchain[] = [...toolchains(/^node-/, "bin/node"), ownNode];

/** The supported versions of TypeScript, from the oldest to the newest. */
export const typescripts: readonly Toolchain[] = toolchains(/^ts-\d/, "bin/tsc");
