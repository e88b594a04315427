import { expect, test } from "vitest";
import { describePages } from "./testing/describe-pages.ts";
import { samplePages, sitePages } from "./testing/pages.ts";

const pages = await sitePages();

describePages("every page", pages, { dark: true, walked: pages });

test("there are many pages, including the samples", () => {
  expect(pages.length).toBeGreaterThan(50);
  expect(pages).toEqual(expect.arrayContaining([...samplePages]));
});
