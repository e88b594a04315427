import { expect, test } from "vitest";
import { memoryStore } from "./memory-store.ts";

test("a claim is one owner's until it is released, done, or its lease ends", () => {
  let now = 0;
  const store = memoryStore({ now: () => now });
  expect(store.claim("1", "a", 100)).toBe("claimed");
  expect(store.claim("1", "b", 100)).toBe("in-flight");
  store.release("1", "b");
  expect(store.claim("1", "b", 100)).toBe("in-flight");
  now = 50;
  expect(store.claim("1", "a", 100)).toBe("claimed");
  now = 149;
  expect(store.claim("1", "b", 100)).toBe("in-flight");
  now = 150;
  expect(store.claim("1", "b", 100)).toBe("claimed");
  store.release("1", "b");
  expect(store.claim("1", "c", 100)).toBe("claimed");
  store.done("1", "c");
  expect(store.claim("1", "d", 100)).toBe("done");
});

test("handled events are forgotten when there are too many, the oldest first", () => {
  const store = memoryStore({ maxEntries: 2 });
  for (const id of ["1", "2", "1", "3"]) store.done(id, "a");
  expect(["1", "2", "3"].map((id) => store.claim(id, "a", 100))).toEqual(["done", "claimed", "done"]);
});

test("handled events are forgotten when they are too old", () => {
  let now = 0;
  const store = memoryStore({ maxAge: 100, now: () => now });
  store.done("1", "a");
  now = 99;
  expect(store.claim("1", "a", 100)).toBe("done");
  now = 100;
  expect(store.claim("1", "a", 100)).toBe("claimed");
});

test("by default, handled events are remembered for longer than a delivery can be verified", () => {
  let now = 0;
  const store = memoryStore({ now: () => now });
  store.done("1", "a");
  now = 2 * 26 * 3_600_000;
  expect(store.claim("1", "a", 100)).toBe("done");
});
