import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { filesIn } from "./packed.ts";
import { tryRun } from "./run.ts";
import type { Toolchain } from "./toolchains.ts";

/** The modules of a consumer, which use the packages. */
export const modules: readonly string[] = (await filesIn(join(import.meta.dirname, "../../consumers"))).filter((file) =>
  file.endsWith(".mts"),
);

/** The tests that versions of TypeScript compile the modules of a consumer. */
export function describeTypeScripts(typescripts: readonly Toolchain[]): void {
  const { folder } = inject("consumer");
  // fast-check gives a CommonJS file classes of its own, which are not those of an ES module's arbitraries.
  const forBoth = modules.filter((file) => file !== "arbitraries.mts");
  const commonJs = forBoth.map((file) => file.replace(".mts", ".cts"));

  beforeAll(async () => {
    for (const [index, file] of forBoth.entries()) await copyFile(join(folder, file), join(folder, commonJs[index] ?? file));
  });

  /** A CommonJS file may import an ES module from this version on; types without code it may take from any. */
  const requiresModules = (version: string): boolean => Number.parseFloat(version) >= 5.8;

  const rows = typescripts.flatMap(({ version, program }) => [
    { version, program, from: "from ES modules", resolution: "nodenext", files: modules },
    {
      version,
      program,
      from: requiresModules(version) ? "from CommonJS" : "without code from CommonJS",
      resolution: "nodenext",
      files: requiresModules(version) ? commonJs : ["types.cts"],
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
}
