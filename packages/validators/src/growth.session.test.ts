import { growth } from "@tools/vitest/growth";
import { expect, test } from "vitest";
import { tasks } from "./testing/growth-tasks.ts";

const module = new URL("./testing/growth-tasks.ts", import.meta.url);

test.for(tasks)("four times the input takes about four times the operations where $title", async ({ title }) => {
  const { few, many } = await growth({ module, title, path: "/validators/src/", sizes: [500, 2000] });
  expect(few).toBeGreaterThanOrEqual(500);
  expect(many / few).toBeLessThan(4.4);
});

const withoutText = tasks.filter(({ input }) => typeof input(1) === "object");
test.for(withoutText)("four times the input takes about four times the reads where $title", ({ input, run }) => {
  const reads = (size: number): number => {
    let count = 0;
    run(counting(Object(input(size)), () => count++));
    return count;
  };
  const few = reads(500);
  expect(few).toBeGreaterThanOrEqual(500);
  expect(reads(2000) / few).toBeLessThan(4.4);
});

/** A payload that counts how often its keys and properties, and those of the values in it, are read. */
function counting<T extends object>(value: T, count: () => void): T {
  return new Proxy(value, {
    get(target, key) {
      count();
      const inner: unknown = Reflect.get(target, key);
      return typeof inner === "object" && inner !== null ? counting(inner, count) : inner;
    },
    ownKeys(target) {
      count();
      return Reflect.ownKeys(target);
    },
  });
}
