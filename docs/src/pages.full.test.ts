import { expect, test } from "vitest";
import { describePages } from "./testing/describe-pages.ts";
import { fewOfEachFolder, samplePages, sitePages } from "./testing/pages.ts";

const pages = await sitePages();
const few = [...new Set([...samplePages, ...fewOfEachFolder(pages)])];

describePages("every page", pages, { scanned: few, dark: true, walked: few });

test("there are many pages, including the samples, and some of each folder are checked closely", () => {
  expect(pages.length).toBeGreaterThan(50);
  expect(pages).toEqual(expect.arrayContaining(few));
  const folders = (names: readonly string[]): string[] => [...new Set(names.map((name) => name.replace(/[^/]*$/, "")))].sort();
  expect(folders(few)).toEqual(folders(pages));
});
