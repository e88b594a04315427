import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  afterAll, // Greater than the version of this program, whose own release is in its archive.
  beforeAll,
  expect,
  test,
} from "vitest";
import { releasesSince } from "./releases-since.ts";

const project = mkdtempSync(join(tmpdir(), "session-schema-since-"));
const consumer = mkdtempSync(join(tmpdir(), "session-schema-since-"));

function release(home: string, ...versions: readonly string[]): void {
  mkdirSync(join(home, "releases"), { recursive: true });
  for (const version of versions) writeFileSync(join(home, "releases", `${version}.json`), "{}");
}

beforeAll(() => {
  release(join(project, "schemas"), "101.10.0", "101.0.0", "101.9.0", "102.0.0-beta.0", "101.9.0-rc.1");
  const installed = join(consumer, "node_modules/@session-schema/schemas");
  release(installed, "101.0.0", "101.1.0");
  writeFileSync(join(installed, "package.json"), JSON.stringify({ name: "@session-schema/schemas", version: "101.1.0" }));
});
afterAll(() => {
  for (const folder of [project, consumer]) rmSync(folder, { recursive: true });
});

test.for<[fact: string, since: string, now: string | undefined, versions: string[]]>([
  ["later releases count, without pre-releases", "101.0.0", undefined, ["101.0.0", "101.9.0", "101.10.0"]],
  ["earlier releases don't", "v101.9.0", undefined, ["101.9.0", "101.10.0"]],
  ["a pre-release can be the first", "101.9.0-rc.1", "other.json", ["101.9.0-rc.1", "101.9.0", "101.10.0"]],
  ["a release is compared with those before it", "101.0.0", "101.10.0", ["101.0.0", "101.9.0"]],
])("%s", ([, since, now, versions]) => {
  expect(releasesSince(since, now, project)).toEqual({ versions, current: "schemas" });
});

test("inside the project, the schemas are named from there", () => {
  expect(releasesSince("101.9.0", undefined, join(project, "schemas/releases")).current).toBe("..");
});

test("where the schemas are installed, their releases count", () => {
  expect(releasesSince("101.0.0", undefined, consumer)).toEqual({ versions: ["101.0.0", "101.1.0"], current: "@session-schema/schemas" });
});

test.for<[fact: string, since: string, now: string | undefined, message: RegExp]>([
  [
    "an unknown release",
    "101.0.1",
    undefined,
    /^Unknown release 101\.0\.1\. Did you mean 101\.0\.0\? Releases: .*101.0.0, 101.9.0-rc.1, 101.9.0, 101.10.0, 102.0.0-beta.0.$/,
  ],
  ["a release that isn't earlier", "101.10.0", "101.9.0", /^--since 101.10.0 isn't earlier than 101.9.0.$/],
])("%s is an error", ([, since, now, message]) => {
  expect(() => releasesSince(since, now, project)).toThrow(message);
});
