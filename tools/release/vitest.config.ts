import { configure } from "@tools/vitest";
import type { ViteUserConfigFnObject } from "vitest/config";

// The packages are packed and installed once, and all test files use the same folder.
const config: ViteUserConfigFnObject = configure({ globalSetup: "src/packed/setup.ts" });

export default config;
