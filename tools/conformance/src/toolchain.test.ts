import { afterEach, expect, test, vi } from "vitest";
import { hasToolchain, runProgram } from "./toolchain.ts";

afterEach(() => vi.restoreAllMocks());

test("an installed program is found", () => {
  expect(hasToolchain("JavaScript", "node")).toBe(true);
});

test("a program that is missing is named on the terminal", () => {
  const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  expect(hasToolchain("Klingon", "node", "qapla-compiler")).toBe(false);
  expect(write).toHaveBeenCalledWith("Skipped: tests of Klingon, because qapla-compiler is not on the PATH.\n");
});

test("the error of a failed program contains its whole output", async () => {
  expect(await runProgram(".", "node", "-p", "6 * 7")).toBe("42\n");
  await expect(runProgram(".", "node", "-e", "console.log('so far'); console.error('no further'); process.exit(3)")).rejects.toThrow(
    /so far\nno further/,
  );
});

test("what Go downloads is not part of its output", async () => {
  const program = "console.log('main.go'); console.error('go: downloading golang.org/x/text v0.14.0\\nmain.go:3: unused')";
  expect(await runProgram(".", "node", "-e", program)).toBe("main.go\nmain.go:3: unused\n");
});
