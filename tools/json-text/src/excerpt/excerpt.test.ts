import { expect, test } from "vitest";
import { excerptOf } from "./excerpt.ts";

/** The excerpt and its marker, for the span between « and ». */
function excerpt(marked: string): string[] {
  const offset = marked.indexOf("«");
  const end = marked.indexOf("»") - 1;
  const text = marked.replace(/[«»]/g, "");
  const found = excerptOf(text, { offset, length: end - offset });
  return [found.text, " ".repeat(found.indent) + "^".repeat(found.length)];
}

test.for([
  { what: "a span in a line", text: '{ "a": «"x"» }', lines: ['{ "a": "x" }', "       ^^^"] },
  { what: "a span in one of many lines", text: '{\n "a": «1»\n}', lines: [' "a": 1', "      ^"] },
  { what: "the end of the text", text: '{"a": 1«»', lines: ['{"a": 1', "       ^"] },
  { what: "a line that ends with CRLF", text: '{\r\n "a": «1»\r\n}', lines: [' "a": 1', "      ^"] },
  { what: "a tab", text: '\t"a":\t«1»', lines: ['  "a":  1', "        ^"] },
  { what: "wide characters", text: '"漢😀": «"字"»', lines: ['"漢😀": "字"', "        ^^^^"] },
  { what: "a character of several code points", text: '"👩‍👩‍👧é": «1»', lines: ['"👩‍👩‍👧é": 1', "       ^"] },
  { what: "a terminal escape sequence", text: '"\u001b[31m": «1»', lines: ['"\\u001b[31m": 1', "              ^"] },
  { what: "a change of direction", text: '"\u202e": «1»', lines: ['"\\u202e": 1', "          ^"] },
  { what: "user info before the span", text: '"https://u:p@h": «1»', lines: ['"https://***@h": 1', "                 ^"] },
  { what: "secrets within the span", text: '«"https://u:p@h/?k=v&l=w#f"»', lines: ['"https://***@h/?k=***&l=***#***"', "^".repeat(32)] },
  {
    what: "secrets that are written with escapes",
    text: '«"https:\\/\\/u:p\\u0040h\\/?k\\u003dv\\u0026l=\\"w"»',
    lines: ['"https:\\/\\/***\\u0040h\\/?k\\u003d***\\u0026l=***"', "^".repeat(46)],
  },
  { what: "user info that is cut off", text: '"a":"https://u:p«»', lines: ['"a":"https://u:***', "                  ^"] },
  { what: "user info with escaped delimiters", text: '«"http%3A%2F%2Fu%3Ap%40h"»', lines: ['"http%3A%2F%2F***%40h"', "^".repeat(22)] },
  { what: "a stream key", text: '«"rtmp://h/app/key"»', lines: ['"rtmp://h/app/***"', "^".repeat(18)] },
  { what: "two URLs in one text", text: '«"a //x@y b //z@w"»', lines: ['"a //***@y b //***@w"', "^".repeat(21)] },
])("the marker is below the span: $what", ({ text, lines }) => {
  expect(excerpt(text)).toEqual(lines);
});

test("a long line is clipped around the span", () => {
  const [line = "", marker = ""] = excerpt(`"${"a".repeat(50_000)}": «"b"», "${"c".repeat(50_000)}"`);
  expect(line.length).toBeLessThan(110);
  expect(line.slice(marker.indexOf("^"), marker.length)).toBe('"b"');
  expect([line.at(0), line.at(-1)]).toEqual(["…", "…"]);
});

test("a clipped line masks the end of a secret whose URL begins long before", () => {
  const [line = ""] = excerpt(`"https://h/?k=${"s".repeat(9000)}«»`);
  expect(line).not.toContain("s");
});

test("a long secret is masked even if the line is clipped within it", () => {
  for (const url of [`https://u:${"s".repeat(3000)}@h/`, `https://h/?k=${"s".repeat(3000)}`]) {
    expect(excerpt(`«"${url}"»`)[0]).not.toContain("ss");
    expect(excerpt(`"${url.slice(0, 1000)}«${url.slice(1000)}"»`)[0]).not.toContain("ss");
  }
});

test("the marker of a long value ends with the line", () => {
  const [line = "", marker = ""] = excerpt(`«"${"a".repeat(5000)}"»`);
  expect(marker.length).toBe(line.length - 1);
});
