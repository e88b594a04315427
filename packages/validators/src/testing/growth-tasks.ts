import type { Task } from "@tools/vitest/growth";
import { hasRepeats } from "../runtime/has-repeats.ts";
import { readSession, readSessionJson, validateSession } from "./public.ts";

const profile = { width: 1280, height: 720, name: "720p", bitrate: 4000, fps: 30 };
const times = <T>(count: number, item: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => item(index));
const keys = (count: number, prefix: string, value: unknown) => Object.fromEntries(times(count, (index) => [`${prefix}${index}`, value]));
const withProfiles = (count: number, item: (index: number) => unknown) => ({ name: "a", profiles: times(count, item) });
const throwing = Object.defineProperty({}, "name", { enumerable: true, get: () => JSON.parse("") });

/** Work on payloads that must grow no faster than they do. Its operations are counted in a process of its own, which loads this file. */
export const tasks: readonly Task[] = [
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
  {
    title: "JSON is read",
    input: (size) => JSON.stringify({ ...withProfiles(size, () => profile), ...keys(size, "x", 1) }),
    run: (text) => readSessionJson(String(text)),
  },
];
