import { join } from "node:path";
import { hasToolchain, runProgram } from "@tools/conformance";
import { describe, expect, test } from "vitest";
import { tools } from "./tools.ts";

const home = import.meta.dirname;

/** The module, the strict module with its dependencies, and the conformance runner. */
const modules = [".", "strict", "internal/runner"];

describe.runIf(hasToolchain("Go", "go", "gofmt"))("the Go modules", { timeout: 300_000 }, () => {
  test.for(modules.flatMap((folder) => Object.keys(tools).map((tool) => ({ tool, folder }))))(
    "$tool reports nothing in $folder",
    async ({ tool, folder }) => {
      expect(await tools[tool]?.(join(home, folder))).toBe("");
    },
  );

  test.for([".", "strict"])("go test passes in %s", async (folder) => {
    expect(await runProgram(join(home, folder), "go", "test", "./...")).toMatch(/^ok\s/m);
  });

  test.for(["FuzzSession", "FuzzAnyJSON"])("20,000 runs of go test -fuzz find nothing: %s", async (name) => {
    expect(await runProgram(home, "go", "test", "-run", "^$", "-fuzz", `^${name}$`, "-fuzztime", "20000x", ".")).toMatch(/^ok\s/m);
  });
});
