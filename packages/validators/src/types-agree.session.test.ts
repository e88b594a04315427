import { expect, test } from "vitest";
import { conforms } from "./testing/conforms.ts";

test("conforms agrees with the compiler on these values", () => {
  expect(conforms("TolerantSession", { name: "a", recordingStatus: "failed", zone: 1 })).toBe(true);
  expect(conforms("Session", { name: "a", recordingStatus: "failed" })).toBe(false);
  expect(conforms("TolerantSession", { name: "a", isHealthy: null })).toBe(false);
  expect(conforms("TolerantSession", { name: "a", profiles: [{}] })).toBe(false);
});
