import { expect, test } from "vitest";
import { inMaven, inPython, isSnapshot } from "./spelling.ts";

const rows = [
  { version: "1.2.0", python: "1.2.0", maven: "1.2.0", snapshot: false },
  { version: "1.2.0-alpha.3", python: "1.2.0a3", maven: "1.2.0-alpha.3", snapshot: false },
  { version: "1.2.0-beta.0", python: "1.2.0b0", maven: "1.2.0-beta.0", snapshot: false },
  { version: "2.0.0-rc.10", python: "2.0.0rc10", maven: "2.0.0-rc.10", snapshot: false },
  { version: "1.2.0-beta", python: "1.2.0b0", maven: "1.2.0-beta", snapshot: false },
  { version: "1.2.0-next.4", python: "1.2.0.dev4", maven: "1.2.0-alpha.next.4", snapshot: false },
  { version: "1.2.0-beta.1.2", python: "1.2.0.dev2", maven: "1.2.0-beta.1.2", snapshot: false },
  { version: "1.2.0-preview", python: "1.2.0.dev0", maven: "1.2.0-alpha.preview", snapshot: false },
  { version: "1.2.0-20261129120000", python: "1.2.0.dev20261129120000", maven: "1.2.0-SNAPSHOT", snapshot: true },
  { version: "0.0.0-canary-20261129120000", python: "0.0.0.dev20261129120000", maven: "0.0.0-SNAPSHOT", snapshot: true },
];

test.for(rows)("$version is $python on PyPI and $maven on Maven Central", ({ version, python, maven, snapshot }) => {
  expect([inPython(version), inMaven(version), isSnapshot(version)]).toEqual([python, maven, snapshot]);
});
