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
