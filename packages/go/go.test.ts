import { hasToolchain, runProgram } from "@session-schema/toolchain";
import { describe, expect, test } from "vitest";

const home = import.meta.dirname;

describe.runIf(hasToolchain("Go", "go", "gofmt"))("the Go module", { timeout: 300_000 }, () => {
  test("gofmt has nothing to say", async () => {
    expect(await runProgram(home, "gofmt", "-l", ".")).toBe("");
  });

  test("go vet has nothing to say", async () => {
    expect(await runProgram(home, "go", "vet", "./...")).toBe("");
  });

  test("go test passes", async () => {
    expect(await runProgram(home, "go", "test", "./...")).toMatch(/^ok\s/m);
  });
});
