import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { releasesSince } from "./releases-since.ts";

const project = mkdtempSync(join(tmpdir(), "session-schema-since-"));
const consumer = mkdtempSync(join(tmpdir(), "session-schema-since-"));

function release(home: string, ...versions: readonly string[]): void {
  mkdirSync(join(home, "releases"), { recursive: true });
  for (const version of versions) writeFileSync(join(home, "releases", `${version}.json`), "{}");
}

beforeAll(() => {
  release(join(project, "schemas"), "1.10.0", "1.0.0", "1.9.0", "2.0.0-beta.0", "1.9.0-rc.1");
  const installed = join(consumer, "node_modules/@session-schema/schemas");
  release(installed, "1.0.0", "1.1.0");
  writeFileSync(join(installed, "package.json"), JSON.stringify({ name: "@session-schema/schemas", version: "1.1.0" }));
});
afterAll(() => {
  for (const folder of [project, consumer]) rmSync(folder, { recursive: true });
});

test.for<[fact: string, since: string, now: string | undefined, versions: string[]]>([
  ["later releases count, without pre-releases", "1.0.0", undefined, ["1.0.0", "1.9.0", "1.10.0"]],
  ["earlier releases don't", "v1.9.0", undefined, ["1.9.0", "1.10.0"]],
  ["a pre-release can be the first", "1.9.0-rc.1", "other.json", ["1.9.0-rc.1", "1.9.0", "1.10.0"]],
  ["a release is compared with those before it", "1.0.0", "1.10.0", ["1.0.0", "1.9.0"]],
])("%s", ([, since, now, versions]) => {
  expect(releasesSince(since, now, project)).toEqual({ versions, current: "schemas" });
});

test("inside the project, the schemas are named from there", () => {
  expect(releasesSince("1.9.0", undefined, join(project, "schemas/releases")).current).toBe("..");
});

test("where the schemas are installed, their releases count, unless the project has its own", () => {
  expect(releasesSince("1.0.0", undefined, consumer)).toEqual({ versions: ["1.0.0", "1.1.0"], current: "@session-schema/schemas" });
  release(join(consumer, "own/schemas"), "1.0.0", "1.2.0");
  expect(releasesSince("1.0.0", undefined, join(consumer, "own"))).toEqual({ versions: ["1.0.0", "1.2.0"], current: "schemas" });
});

test.for<[fact: string, since: string, now: string | undefined, message: RegExp]>([
  [
    "an unknown release",
    "1.0.1",
    undefined,
    /^Unknown release 1\.0\.1\. Did you mean 1\.0\.0\? Releases: 1\.0\.0, 1\.9\.0-rc\.1, 1\.9\.0, 1\.10\.0, 2\.0\.0-beta\.0\.$/,
  ],
  ["a release that isn't earlier", "1.10.0", "1.9.0", /^--since 1.10.0 isn't earlier than 1.9.0.$/],
])("%s is an error", ([, since, now, message]) => {
  expect(() => releasesSince(since, now, project)).toThrow(message);
});
