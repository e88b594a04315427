import { expect, test } from "vitest";
import changelog from "./changelog.ts";

test("a changelog has the text of a changeset, without the comments of its derived lines", () => {
  const summary = "`Session`:\n\n- A. <!-- derived: minor property-added Session#/a 01234567 -->\n- B. <!-- kept -->";
  expect(changelog.getReleaseLine({ summary, commit: "0123456789" })).toBe("- 0123456: `Session`:\n\n  - A.\n  - B. <!-- kept -->");
  expect(changelog.getReleaseLine({ summary: "C." })).toBe("- C.");
});

test("dependencies that are updated are listed with the commits of their changes", () => {
  expect(changelog.getDependencyReleaseLine([{ summary: "", commit: "0123456789" }], [{ name: "a", newVersion: "1.1.0" }])).toBe(
    "- Updated dependencies [0123456]\n  - a@1.1.0",
  );
  expect(changelog.getDependencyReleaseLine([], [])).toBe("");
});
