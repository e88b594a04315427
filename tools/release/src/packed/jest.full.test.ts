import { copyFile, mkdir, realpath, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { npmName } from "@tools/contract";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { root } from "../run.ts";
import { tryRun } from "./run.ts";
import { nodes, ownNode, toolchainModules } from "./toolchains.ts";

const { folder } = inject("consumer");
const home = join(folder, "jest");
const jest = join(toolchainModules, "jest/bin/jest.js");

/** The ways of the guide on testing. */
const recipes = [
  { config: "jest.config.example.cjs", tests: "session.test.js", options: "" },
  { config: "jest.config.example.cjs", tests: "session.test.ts", options: "" },
  { config: "ts-jest.config.example.cjs", tests: "session.test.ts", options: "" },
  { config: "modules.config.cjs", tests: "session.test.mjs", options: "--experimental-vm-modules" },
] as const;

const program = `import { sessionFixtures } from "${npmName("fixtures")}";
import { createClient } from "${npmName("client")}";
import { readSession } from "${npmName("validators")}/session";

test("reads every fixture", () => {
  for (const { payload } of sessionFixtures.valid) expect(readSession(payload).ok).toBe(true);
  expect(typeof createClient).toBe("function");
});
`;

/** In place of Jest's own types. */
const globals = `declare const test: (title: string, run: () => void) => void;
declare const expect: (value: unknown) => { toBe(expected: unknown): void };
`;

beforeAll(async () => {
  await mkdir(home);
  await writeFile(join(home, "package.json"), "{}");
  await writeFile(join(home, "modules.config.cjs"), 'module.exports = { transform: {}, testMatch: ["**/*.test.mjs"] };\n');
  for (const file of new Set(recipes.map(({ tests }) => tests)))
    await writeFile(join(home, file), file.endsWith(".ts") ? `${globals}${program}` : program);
  for (const file of ["jest.config.example.cjs", "ts-jest.config.example.cjs"])
    await copyFile(join(root, "docs/examples", file), join(home, file));
  for (const name of ["@swc/core", "@swc/jest", "ts-jest", "typescript"]) {
    const link = join(folder, "node_modules", name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(await realpath(join(toolchainModules, name)), link);
  }
});

/** The oldest supported Node, and the one that builds the packages. */
const tried = nodes.filter((node) => node === ownNode || node.version.startsWith("20."));

describe.for(tried)("Jest on Node $version", ({ program: node }) => {
  test.for(recipes)("runs $tests with $config", async ({ config, tests, options }) => {
    const result = await tryRun(node, [jest, "--config", config, tests], { cwd: home, env: { ...process.env, NODE_OPTIONS: options } });
    expect(result.stderr).toContain("1 passed, 1 total");
    expect(result.code).toBe(0);
  });

  test("stops at the packages without a recipe", async () => {
    const { stderr } = await tryRun(node, [jest, "--config", "{}", "session.test.js"], { cwd: home });
    expect(stderr).toContain("Must use import to load ES Module");
  });
});
