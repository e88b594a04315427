import { afterEach, expect, test, vi } from "vitest";
import { hasToolchain, runProgram } from "./toolchain.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test("an installed program is found", () => {
  expect(hasToolchain("JavaScript", "node")).toBe(true);
});

test("a missing program is named on the terminal", () => {
  vi.stubEnv("CI", "");
  const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  expect(hasToolchain("Klingon", "node", "qapla-compiler")).toBe(false);
  expect(write).toHaveBeenCalledWith(expect.stringMatching(/^The tests of the Klingon package .* not found on the PATH: qapla-compiler\./));
});

test("under CI a missing program is an error", () => {
  vi.stubEnv("CI", "true");
  expect(() => hasToolchain("Klingon", "qapla-compiler")).toThrow("not found on the PATH: qapla-compiler");
});

test("the error of a failed program contains its whole output", async () => {
  expect(await runProgram(".", "node", "-p", "6 * 7")).toBe("42\n");
  await expect(runProgram(".", "node", "-e", "console.log('so far'); console.error('no further'); process.exit(3)")).rejects.toThrow(
    /so far\nno further/,
  );
});
