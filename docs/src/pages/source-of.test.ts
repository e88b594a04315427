import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "../paths.ts";
import { readPages } from "./read.ts";
import { sourceOf } from "./source-of.ts";

const pages = await readPages(repositoryRoot, "docs/reference/generated");
const source = (slug: string) => {
  const page = pages.find((each) => each.slug === slug);
  return page && sourceOf(page, repositoryRoot);
};

test("every page has a source that exists", () => {
  expect(
    pages.filter((page) => !existsSync(join(repositoryRoot, sourceOf(page, repositoryRoot)?.path ?? "-"))).map(({ slug }) => slug),
  ).toEqual([]);
});

test.for([
  ["guides/start", "docs/guides/start.md", true],
  ["reference/session", "schemas/session.schema.json", true],
  ["operations/get-session", "schemas/operations.yaml", true],
  ["guides/issues/maxLength", "tools/contract/src/keywords/max-length.ts", true],
  ["guides/rules/enum-value-added", "tools/compat/src/rules/enums/enum-value-added.ts", true],
  ["guides/old-readers", "docs/guides/old-readers.md", false],
  ["benchmarks", "docs/benchmarks.md", false],
  ["releases/1.0.0", "schemas/releases/1.0.0.json", false],
  ["changelog", "packages/types/CHANGELOG.md", false],
] as const)("the source of %s is %s, edited by people: %s", ([slug, path, isEdited]) => {
  expect(source(slug)).toEqual({ path, isEdited });
});

test("the guides are in parts, and each part is in its order", () => {
  const guides = pages.filter(({ group }) => group === "Guides");
  expect(guides[0]?.slug).toBe("guides/start");
  expect([...new Set(guides.map(({ part }) => part))]).toEqual(["Send and receive", "HTTP API", "Pipelines", "Change the contract"]);
});
