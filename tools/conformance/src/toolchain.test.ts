import { afterEach, expect, test, vi } from "vitest";
import { hasToolchain, runProgram } from "./toolchain.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test("a program that is installed is found", () => {
  expect(hasToolchain("JavaScript", "node")).toBe(true);
});

test("a program that is missing is named on the terminal", () => {
  vi.stubEnv("CI", "");
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  expect(hasToolchain("Klingon", "node", "qapla-compiler")).toBe(false);
  expect(said).toHaveBeenCalledWith(expect.stringMatching(/^The Klingon package .* of which qapla-compiler cannot be found/));
});

test("under CI a missing program is a failure", () => {
  vi.stubEnv("CI", "true");
  expect(() => hasToolchain("Klingon", "qapla-compiler")).toThrow("qapla-compiler cannot be found");
});

test("a program that fails is quoted in full", async () => {
  expect(await runProgram(".", "node", "-p", "6 * 7")).toBe("42\n");
  await expect(runProgram(".", "node", "-e", "console.log('so far'); console.error('no further'); process.exit(3)")).rejects.toThrow(
    /so far\nno further/,
  );
});
