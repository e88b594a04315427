import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Many tests run the program in a process of its own, on whatever else the machine has to do.
    testTimeout: 120_000,
  },
});
