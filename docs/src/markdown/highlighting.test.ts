import { expect, test } from "vitest";
import { highlightWithoutTimeout } from "./highlighting.ts";
import type { MarkdownIt } from "./markdown-it.ts";

/** A parser whose highlighter fails if time passes. */
const parser = (fails = false): MarkdownIt => ({
  core: { ruler: { push: () => undefined } },
  renderer: { rules: {} },
  options: {
    highlight: (code) => {
      const start = Date.now();
      const until = performance.now() + 20;
      while (performance.now() < until);
      if (fails) throw new Error("cannot");
      return Date.now() === start ? `colored ${code}` : code;
    },
  },
});

test("code is highlighted, even if it takes long", () => {
  const markdown = parser();
  expect(markdown.options.highlight?.("x", "ts", "")).toBe("x");
  highlightWithoutTimeout(markdown);
  expect(markdown.options.highlight?.("x", "ts", "")).toBe("colored x");
});

test("the clock is restored, even if the highlighter throws", () => {
  const { now } = Date;
  const markdown = parser(true);
  highlightWithoutTimeout(markdown);
  expect(() => markdown.options.highlight?.("x", "ts", "")).toThrow("cannot");
  expect(Date.now).toBe(now);
});
