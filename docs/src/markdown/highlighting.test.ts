import { expect, test } from "vitest";
import { patientHighlighting } from "./highlighting.ts";
import type { MarkdownIt } from "./markdown-it.ts";

/** A parser whose highlighter gives up when its clock has moved. */
const parser = (fails = false): MarkdownIt => ({
  core: { ruler: { push: () => undefined } },
  renderer: { rules: {} },
  options: {
    highlight: (code) => {
      const start = Date.now();
      const until = performance.now() + 20;
      while (performance.now() < until);
      if (fails) throw new Error("cannot");
      return Date.now() === start ? `coloured ${code}` : code;
    },
  },
});

test("code is coloured however long it takes", () => {
  const markdown = parser();
  expect(markdown.options.highlight?.("x", "ts", "")).toBe("x");
  patientHighlighting(markdown);
  expect(markdown.options.highlight?.("x", "ts", "")).toBe("coloured x");
});

test("the clock goes on afterwards, even if the highlighter throws", () => {
  const { now } = Date;
  const markdown = parser(true);
  patientHighlighting(markdown);
  expect(() => markdown.options.highlight?.("x", "ts", "")).toThrow("cannot");
  expect(Date.now).toBe(now);
});
