import { defineConfig, type ViteUserConfig } from "vitest/config";

// Everything is packed and installed once; the files of tests then look at the same folder.
const config: ViteUserConfig = defineConfig({
  test: { globalSetup: "src/packed/setup.ts", testTimeout: 120_000, hookTimeout: 120_000 },
});

export default config;
