import { join } from "node:path";
import { hasToolchain, runProgram } from "@tools/conformance";
import { describe, expect, test } from "vitest";
import { modules } from "./modules.ts";
import { slowTools } from "./tools.ts";

const home = import.meta.dirname;

describe.runIf(hasToolchain("Go", "go"))("the Go modules", () => {
  test.for(modules.flatMap((folder) => Object.keys(slowTools).map((tool) => ({ tool, folder }))))(
    "$tool reports nothing in $folder",
    async ({ tool, folder }) => {
      expect(await slowTools[tool]?.(join(home, folder))).toBe("");
    },
  );

  test("the race detector finds nothing in webhooks", async () => {
    expect(await runProgram(home, "go", "test", "-race", "-skip", "10MB", "./webhooks")).toMatch(/^ok\s/m);
  });

  test.for(["FuzzSession", "FuzzAnyJSON"])("20,000 runs of go test -fuzz find nothing: %s", async (name) => {
    expect(await runProgram(home, "go", "test", "-run", "^$", "-fuzz", `^${name}$`, "-fuzztime", "20000x", ".")).toMatch(/^ok\s/m);
  });
});
