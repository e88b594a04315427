import { describe, expect, test } from "vitest";
import { byVersion, coreOf, currentReleases, isStable, isVersion, lastStable, majorOf } from "./versions.ts";

test("versions are in the order of semver.org", () => {
  const ascending = [
    "0.0.0-20261129120000",
    "1.0.0-alpha",
    "1.0.0-alpha.1",
    "1.0.0-alpha.beta",
    "1.0.0-beta",
    "1.0.0-beta.2",
    "1.0.0-beta.11",
    "1.0.0-rc.1",
    "1.0.0",
    "1.9.0",
    "1.10.0-canary-20261129120000",
    "1.10.0",
    "2.0.0-5.9007199254740993",
    "2.0.0-5.9007199254740994",
    "2.0.0--",
    "10.0.0",
  ];
  expect(ascending.toReversed().sort(byVersion)).toEqual(ascending);
  expect(byVersion("1.0.0-beta.1", "1.0.0-beta.1")).toBe(0);
  expect(byVersion("1.0.0+tree", "1.0.0")).toBe(0);
});

test.for([
  ["1.2.0", true],
  ["1.2.0-beta.0", true],
  ["1.2.0-canary-20261129120000", true],
  ["1.2", false],
  ["01.2.0", false],
  ["1.2.0-", false],
  ["1.2.0-beta..1", false],
  ["v1.2.0", false],
] as const)("%s is a version: %s", ([text, expected]) => expect(isVersion(text)).toBe(expected));

test.for([
  { version: "1.2.0", stable: true, core: "1.2.0", major: 1 },
  { version: "12.0.0-beta.1", stable: false, core: "12.0.0", major: 12 },
  { version: "1.2.0+a-b", stable: true, core: "1.2.0", major: 1 },
])("$version is stable: $stable", ({ version, stable, core, major }) => {
  expect([isStable(version), coreOf(version), majorOf(version)]).toEqual([stable, core, major]);
});

describe("of an archive with pre-releases", () => {
  const archive = (...versions: string[]) => versions.map((version) => ({ version }));

  test("the last stable release isn't a pre-release", () => {
    expect(lastStable(archive("1.0.0", "1.1.0", "2.0.0-beta.0"))).toEqual({ version: "1.1.0" });
    expect(lastStable(archive("1.0.0-beta.0"))).toBeUndefined();
  });

  test("pre-releases are current until their stable release is in the archive or in progress", () => {
    const releases = archive("1.0.0", "1.1.0-beta.0", "1.1.0", "1.2.0-beta.0");
    expect(currentReleases(releases)).toEqual(archive("1.0.0", "1.1.0", "1.2.0-beta.0"));
    expect(currentReleases(releases, "1.2.0-beta.1")).toEqual(archive("1.0.0", "1.1.0", "1.2.0-beta.0"));
    expect(currentReleases(releases, "1.2.0")).toEqual(archive("1.0.0", "1.1.0"));
  });
});
