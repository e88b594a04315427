import { assert, constantFrom, oneof, property, string } from "fast-check";
import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { code, oneLine, prose, table } from "./markdown.ts";
import { parsePage } from "./testing/parsed-page.ts";

test.for([
  ["plain", "plain"],
  ["two\nlines\r\n\tand a tab", "two lines and a tab"],
  ["<script>alert(1)</script> & co", "&lt;script&gt;alert(1)&lt;/script&gt; &amp; co"],
  ["a|b", "a|b"],
  ["snake_case, _this_ and a*b", "snake_case, \\_this\\_ and a\\*b"],
  ["[text](javascript:x) and `code`", "\\[text\\](javascript:x) and \\`code\\`"],
  ["@tag, {@link x} and me@example.com", "\\@tag, \\{\\@link x\\} and me@example.com"],
  ["# no heading", "\\# no heading"],
  ["1. no list", "1\\. no list"],
  ["- no list", "\\- no list"],
] as const)("%j is written %j", ([text, markdown]) => {
  expect(prose(text)).toBe(markdown);
});

test.for([
  ["plain", "`plain`"],
  ["a`b", "`` a`b ``"],
  ["``", "``` `` ```"],
  [" padded ", "`  padded  `"],
  ["", "<code></code>"],
  ["\\|", "<code>&#92;&#124;</code>"],
  ["a\nb", "<code>a&#10;b</code>"],
] as const)("the code %j is written %j", ([text, markdown]) => {
  expect(code(text)).toBe(markdown);
});

test("a pipe does not end a cell", () => {
  expect(table(["A", "B"], [["a|b", "`c|d`"]])).toBe("| A | B |\n| --- | --- |\n| a\\|b | `c\\|d` |");
});

const hostile = string({ unit: constantFrom(..."|\\`<>*_[]()!&#~{}@$-+=1.:;'\"/ \nab"), maxLength: 24 });

test("any text is shown unchanged, in a table and in a paragraph", { timeout: 60_000 }, () => {
  assert(
    property(oneof(hostile, string({ unit: "binary" })), (raw) => {
      const text = raw.replace(/[^\P{C}\n]/gu, ""); // no renderer shows characters that are none
      const page = parsePage(`## T\n\n${table(["A", "B", "C"], [[prose(text), code(text), "end"]])}\n\n## P\n\n${prose(`x ${text}`)}\n`);
      expect(page.tables.get("T")?.[1]).toEqual([oneLine(text), text, "end"]);
      expect(page.foreignTags).toEqual([]);
      expect(page.hrefs).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("any text is one paragraph", { timeout: 60_000 }, () => {
  assert(
    property(hostile, (text) => {
      const types = new MarkdownIt({ html: true }).parse(prose(text), {}).map(({ type }) => type);
      expect(types.filter((type) => !/^(paragraph_open|inline|paragraph_close)$/.test(type))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
