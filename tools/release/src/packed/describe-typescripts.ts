import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { filesIn } from "./packed.ts";
import { tryRun } from "./run.ts";
import type { Toolchain } from "./toolchains.ts";

/** The modules of a consumer of the packages. */
export const modules: readonly string[] = (await filesIn(join(import.meta.dirname, "../../consumers"))).filter((file) =>
  file.endsWith(".mts"),
);

/** Tests that each version of TypeScript compiles the modules of a consumer. */
export function describeTypeScripts(typescripts: readonly Toolchain[]): void {
  const { folder } = inject("consumer");
  // For CommonJS, fast-check has other classes, which aren't those of the arbitraries in an ES module.
  const forBoth = modules.filter((file) => !file.startsWith("arbitraries."));
  const commonJs = forBoth.map((file) => file.replace(".mts", ".cts"));

  beforeAll(async () => {
    for (const [index, file] of forBoth.entries()) await copyFile(join(folder, file), join(folder, commonJs[index] ?? file));
  });

  /** CommonJS files can import ES modules since this version. Types without code can be imported in every version. */
  const requiresModules = (version: string): boolean => Number.parseFloat(version) >= 5.8;

  const rows = typescripts.flatMap(({ version, program }) => [
    { version, program, from: "from ES modules", resolution: "nodenext", files: modules },
    {
      version,
      program,
      from: requiresModules(version) ? "from CommonJS" : "without code from CommonJS",
      resolution: "nodenext",
      files: requiresModules(version) ? commonJs : commonJs.filter((file) => file.startsWith("types.")),
    },
    { version, program, from: "for a bundler", resolution: "bundler", files: modules },
  ]);

  test.for(rows)("TypeScript $version compiles the packages $from", async ({ program, resolution, files }) => {
    const module = resolution === "nodenext" ? "nodenext" : "esnext";
    const flags = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--target", "es2022"];
    const how = ["--module", module, "--moduleResolution", resolution, "--skipLibCheck", "false"];
    const { code, stdout, stderr } = await tryRun(process.execPath, [program, ...flags, ...how, ...files], { cwd: folder });
    expect(code, stdout + stderr).toBe(0);
  });

  test.for(typescripts)("TypeScript $version compiles a consumer that isn't strict", async ({ program }) => {
    const loose = modules.filter((file) => file.startsWith("loose."));
    const flags = ["--noEmit", "--strict", "false", "--target", "es2022", "--module", "nodenext"];
    const { code, stdout, stderr } = await tryRun(process.execPath, [program, ...flags, ...loose], { cwd: folder });
    expect([loose.length, code], stdout + stderr).toEqual([1, 0]);
  });
}
