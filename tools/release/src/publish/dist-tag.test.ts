import { expect, test } from "vitest";
import { distTagOf } from "./dist-tag.ts";

const rows = [
  { version: "2.1.0", branch: "main", tag: "latest" },
  { version: "2.1.0-beta.0", branch: "main", tag: "beta" },
  { version: "2.1.0-beta.0", branch: "next-major", tag: "beta" },
  { version: "2.1.0-0", branch: "main", tag: "next" },
  { version: "1.4.2", branch: "1.x", tag: "release-1.x" },
  { version: "1.4.2", branch: "1.4.x", tag: "release-1.4.x" },
  { version: "1.4.2-rc.1", branch: "1.x", tag: "release-1.x-rc" },
  { version: "2.1.0-20261129120000", branch: "main", tag: "snapshot" },
  { version: "2.1.0-canary-20261129120000", branch: "some/feature", tag: "canary" },
];

test.for(rows)("$version from $branch has the tag $tag", ({ version, branch, tag }) => expect(distTagOf(version, branch)).toBe(tag));

test.for([
  { version: "2.0.0", branch: "1.x", message: "The branch 1.x can't release 2.0.0: its versions start with 1." },
  { version: "1.5.0", branch: "1.4.x", message: "The branch 1.4.x can't release 1.5.0: its versions start with 1.4." },
  { version: "2.0.0", branch: "fix", message: "Releases are made from main, or from a branch such as 1.x or 1.2.x, not from fix." },
])("$version can't be released from $branch", ({ version, branch, message }) => {
  expect(() => distTagOf(version, branch)).toThrow(message);
});
