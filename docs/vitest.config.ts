import { configure } from "@tools/vitest";
import type { ViteUserConfigFnObject } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest. They begin first, so that none of them runs alone at the end. */
const longest = ["src/pages.test.ts", "src/pages.full.test.ts", "src/dev/dev.full.test.ts"];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): number => Number(longest.some((name) => moduleId.endsWith(name)));
    return (await super.sort(files)).sort((a, b) => isLong(b) - isLong(a));
  }
}

// The example server is a package of its own. vitest leaves one processor unused by default, which is half of a small machine.
const config: ViteUserConfigFnObject = (env) =>
  configure({
    globalSetup: "src/testing/setup.ts",
    exclude: ["examples/server/**"],
    sequence: { sequencer: LongestFirst },
    ...(env.mode === "browser" ? {} : { maxWorkers: 2 }),
  })(env);

export default config;
