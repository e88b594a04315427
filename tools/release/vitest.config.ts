import { configure } from "@tools/vitest";
import type { ViteUserConfigFnObject } from "vitest/config";

// Everything is packed and installed once; the files of tests then look at the same folder.
const config: ViteUserConfigFnObject = configure({ globalSetup: "src/packed/setup.ts" });

export default config;
