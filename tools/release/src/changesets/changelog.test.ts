import { expect, test } from "vitest";
import changelog from "./changelog.ts";

test("a changelog has the text of a changeset, without the comments of its derived lines", () => {
  const summary = "`Session`:\n\n- A. <!-- derived: minor property-added Session#/a 01234567 -->\n- B. <!-- kept -->";
  expect(changelog.getReleaseLine({ summary, commit: "0123456789" })).toBe("- 0123456: `Session`:\n\n  - A.\n  - B. <!-- kept -->");
  expect(changelog.getReleaseLine({ summary: "C." })).toBe("- C.");
});

test("dependencies that are updated are listed with the commits of their changes", () => {
  const updated = [{ name: "a", newVersion: "1.1.0" }];
  const changesets = ["0123456789", "abcdef0123"].map((commit) => ({ summary: "", commit }));
  expect(changelog.getDependencyReleaseLine(changesets, updated)).toBe("- Updated dependencies [0123456, abcdef0]\n  - a@1.1.0");
  expect(changelog.getDependencyReleaseLine([], updated)).toBe("- Updated dependencies\n  - a@1.1.0");
  expect(changelog.getDependencyReleaseLine([], [])).toBe("");
});
