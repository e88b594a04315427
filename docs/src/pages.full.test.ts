import { expect, test } from "vitest";
import { describePages } from "./testing/describe-pages.ts";
import { fewOfEachFolder, samplePages, sitePages } from "./testing/pages.ts";

const pages = await sitePages();
const few = (ofTheApi: number): string[] => [...new Set([...samplePages, ...fewOfEachFolder(pages, ofTheApi)])];
const scanned = few(3);
const walked = few(1);

describePages("every page", pages, { scanned, dark: true, walked });

test("there are many pages, including the samples, and some of each folder are checked closely", () => {
  expect(pages.length).toBeGreaterThan(50);
  const folders = (names: readonly string[]): string[] => [...new Set(names.map((name) => name.replace(/[^/]*$/, "")))].sort();
  for (const some of [scanned, walked]) {
    expect(pages).toEqual(expect.arrayContaining(some));
    expect(folders(some)).toEqual(folders(pages));
  }
});
