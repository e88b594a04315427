import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    // Many tests run the program in a process of its own, on whatever else the machine has to do.
    testTimeout: 120_000,
  },
});

export default config;
