import { expect, test } from "vitest";
import { layouts, megabyte, peak, repeated } from "./endless.ts";

test.for(layouts)("memory doesn't grow with the input (%j)", async ({ args, around }) => {
  const payload = JSON.stringify({ name: "x".repeat(20_000) });
  const size = 240 * megabyte;
  const before = await peak(args, repeated(payload, size / 60, around));
  // Up to 64 MB of read buffers may wait for garbage collection, independent of the length of the input.
  expect((await peak(args, repeated(payload, size, around))) - before).toBeLessThan(size / 2);
});
