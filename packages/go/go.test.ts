import { join } from "node:path";
import { hasToolchain, runProgram } from "@tools/conformance";
import { describe, expect, test } from "vitest";
import { modules } from "./modules.ts";
import { quickTools } from "./tools.ts";

const home = import.meta.dirname;

describe.runIf(hasToolchain("Go", "go", "gofmt"))("the Go modules", { timeout: 300_000 }, () => {
  test.for(modules.flatMap((folder) => Object.keys(quickTools).map((tool) => ({ tool, folder }))))(
    "$tool reports nothing in $folder",
    async ({ tool, folder }) => {
      expect(await quickTools[tool]?.(join(home, folder))).toBe("");
    },
  );

  test("webhooks have the results of the signed fixtures and of the reference library", async () => {
    // Go replays a result although a file outside of the module changed.
    expect(await runProgram(join(home, "internal/interop"), "go", "test", "-count=1", "./...")).toMatch(/^ok\s/m);
  });

  test.for([".", "strict"])("go test passes in %s", async (folder) => {
    expect(await runProgram(join(home, folder), "go", "test", "./...")).toMatch(/^ok\s/m);
  });
});
