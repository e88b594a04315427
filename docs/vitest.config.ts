import { configure } from "@tools/vitest";
import type { ViteUserConfigFnObject } from "vitest/config";

// The example server is a package of its own.
const config: ViteUserConfigFnObject = configure({ globalSetup: "src/testing/setup.ts", exclude: ["examples/server/**"] });

export default config;
