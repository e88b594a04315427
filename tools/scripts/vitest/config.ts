import { defineConfig, type TestUserConfig, type ViteUserConfigFnObject } from "vitest/config";

const minute = 60_000;

/**
 * The test files of each tier, and the time limits of a test and a hook on a busy machine. vitest's default mode is `test`. The browser tests
 * of the site are part of `pnpm test`, as a separate task.
 */
const tiers: Readonly<Record<string, TestUserConfig>> = {
  test: { include: ["**/*.test.?(m)ts"], exclude: ["**/*.{browser,full,long}.test.ts"], testTimeout: 3 * minute, hookTimeout: 3 * minute },
  browser: { include: ["**/*.browser.test.ts"], testTimeout: 3 * minute, hookTimeout: 3 * minute },
  full: { include: ["**/*.full.test.ts"], testTimeout: 30 * minute, hookTimeout: 30 * minute },
  long: { include: ["**/*.long.test.ts"], testTimeout: 0, hookTimeout: 15 * minute },
};

/**
 * The vitest configuration of a package: `vitest run` runs `x.test.ts`, `--mode full` runs `x.full.test.ts`, and so on.
 *
 * @example
 * export default configure({ globalSetup: "src/testing/setup.ts" });
 */
export const configure = (options: TestUserConfig = {}): ViteUserConfigFnObject =>
  defineConfig(({ mode }) => {
    const tier = tiers[mode];
    if (tier === undefined) throw new Error(`Unknown mode "${mode}". Modes: ${Object.keys(tiers).join(", ")}.`);
    const exclude = ["**/node_modules/**", "**/dist/**", ...(tier.exclude ?? []), ...(options.exclude ?? [])];
    return { test: { isolate: false, ...tier, ...options, exclude } };
  });

const config: ViteUserConfigFnObject = configure();
export default config;
