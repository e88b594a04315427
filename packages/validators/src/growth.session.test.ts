import { growth } from "@tools/vitest/growth";
import { expect, test } from "vitest";
import { hasRepeats } from "./runtime/has-repeats.ts";
import { readSession, readSessionJson, validateSession } from "./testing/public.ts";

const profile = { width: 1280, height: 720, name: "720p", bitrate: 4000, fps: 30 };
const times = <T>(count: number, item: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => item(index));
const keys = (count: number, prefix: string, value: unknown) => Object.fromEntries(times(count, (index) => [`${prefix}${index}`, value]));
const withProfiles = (count: number, item: (index: number) => unknown) => ({ name: "a", profiles: times(count, item) });
const throwing = Object.defineProperty({}, "name", { enumerable: true, get: () => JSON.parse("") });

interface Task {
  readonly title: string;
  /** An input of a size. */
  readonly input: (size: number) => unknown;
  readonly run: (input: unknown) => unknown;
}

const tasks: readonly Task[] = [
  { title: "valid items are accepted", input: (size) => withProfiles(size, () => profile), run: validateSession },
  { title: "tolerated issues are reported", input: (size) => withProfiles(size, () => ({ ...profile, fps: -1 })), run: readSession },
  { title: "fatal issues are reported", input: (size) => withProfiles(size, () => ({})), run: readSession },
  {
    title: "fatal issues take the place of tolerated ones",
    input: (size) => withProfiles(size, (index) => (index % 2 === 0 ? { ...profile, fps: -1 } : {})),
    run: readSession,
  },
  { title: "nulls of items are dropped", input: (size) => withProfiles(size, () => ({ ...profile, encoder: null })), run: readSession },
  { title: "unknown properties are kept", input: (size) => ({ name: "a", ...keys(size, "x", 1) }), run: readSession },
  {
    title: "unknown properties that resemble known ones are reported",
    input: (size) => ({ name: "a", ...keys(size, "recordingStatu", 1) }),
    run: validateSession,
  },
  {
    title: "unequal objects are compared",
    input: (size) => times(size, (id) => ({ id, tags: ["a", "b"] })),
    run: (items) => hasRepeats(Object.values(Object(items))),
  },
  {
    title: "the value that can't be read is found",
    input: (size) => withProfiles(size + 1, (index) => (index < size ? profile : throwing)),
    run: validateSession,
  },
];

const json: Task = {
  title: "JSON is read",
  input: (size) => JSON.stringify({ ...withProfiles(size, () => profile), ...keys(size, "x", 1) }),
  run: (text) => readSessionJson(String(text)),
};

test.for([...tasks, json])("four times the input takes about four times the operations where $title", async ({ input, run }) => {
  const [small, large] = [input(500), input(2000)];
  const { few, many } = await growth("/validators/src/", [() => run(small), () => run(large)]);
  expect(few).toBeGreaterThanOrEqual(500);
  expect(many / few).toBeLessThan(4.4);
});

test.for(tasks)("four times the input takes about four times the reads where $title", ({ input, run }) => {
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
