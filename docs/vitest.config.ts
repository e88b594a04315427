import { configure } from "@tools/vitest";
import type { ViteUserConfigFnObject } from "vitest/config";

// The example server is a package of its own. vitest leaves one processor unused by default, which is half of a small machine.
const config: ViteUserConfigFnObject = (env) =>
  configure({ globalSetup: "src/testing/setup.ts", exclude: ["examples/server/**"], ...(env.mode === "browser" ? {} : { maxWorkers: 2 }) })(
    env,
  );

export default config;
