import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({ test: { globalSetup: "src/testing/build-site.ts" } });

export default config;
