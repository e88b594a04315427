import { expect, test } from "vitest";
import { type Names, renamed, renamesOf } from "./renaming.ts";

const before: Names = { title: "Old Schema", scope: "@old", baseUrl: "https://old.dev/", command: "old", rust: { crate: "old" } };
const after: Names = { title: "New Models", scope: "@new", baseUrl: "https://models.example/", command: "new", rust: { crate: "new" } };

test.for([
  ['import { a } from "@old/types"', 'import { a } from "@new/types"'],
  ["https://old.dev/session.schema.json", "https://models.example/session.schema.json"],
  ["old validate, by Old Schema", "new validate, by New Models"],
])("%s becomes %s", ([text, expected]) => {
  expect(renamed(text ?? "", renamesOf(before, after))).toBe(expected);
});

test("an unchanged name isn't replaced", () => {
  expect([...renamesOf(before, { ...after, title: "Old Schema" }).keys()]).not.toContain("Old Schema");
});

test("one old name can't become two", () => {
  expect(() => renamesOf(before, { ...after, rust: { crate: "newer" } })).toThrow(
    '"old" would become both "new" and "newer" (rust.crate). Equal names must stay equal.',
  );
});

test("an entry can't be dropped", () => {
  expect(() => renamesOf(before, { title: "New Models" })).toThrow("project.ts no longer has scope");
});
