import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { thisMachine, today } from "@tools/evidence/machine";
import { contenders } from "../contenders/index.ts";
import type { Results } from "./results.ts";

/** The day, the machine and the versions of a run: by default, those of the validators. */
export function aboutRun(packages: readonly string[] = validatorPackages()): Pick<Results, "measured" | "machine" | "versions"> {
  return {
    measured: today(),
    machine: thisMachine(),
    versions: Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
  };
}

function validatorPackages(): string[] {
  const names = contenders.flatMap(({ package: name }) => (name === undefined ? [] : [name]));
  return [...new Set([...names, "ajv-formats", "standardwebhooks"])].sort();
}

/** Some packages don't export their package.json. */
function versionOf(name: string): string {
  for (const folder of createRequire(import.meta.url).resolve.paths(name) ?? []) {
    try {
      const manifest: { version: string } = JSON.parse(readFileSync(`${folder}/${name}/package.json`, "utf8"));
      return manifest.version;
    } catch {}
  }
  throw new Error(`${name} isn't installed. Run pnpm install.`);
}
