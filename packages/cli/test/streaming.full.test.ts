import { expect, test } from "vitest";
import { layouts, megabyte, peak, repeated } from "./endless.ts";

test.for(layouts)("memory does not grow with the input (%j)", async ({ args, around }) => {
  const payload = JSON.stringify({ name: "x".repeat(20_000) });
  const size = 240 * megabyte;
  const before = await peak(args, repeated(payload, size / 60, around));
  // The engine lets some 64 MB of read buffers wait for its collector, however long the input is.
  expect((await peak(args, repeated(payload, size, around))) - before).toBeLessThan(size / 2);
});
