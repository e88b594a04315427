import { expect, test } from "vitest";
import { examplesOf, withExamples, withoutReadmes } from "./guide.ts";
import { keywordPages, keywordTable } from "./keyword-pages.ts";

const markdown =
  "Look:\n\n<!-- example: a.example.ts -->\n```ts\nold();\n```\n\nIt prints:\n\n```text\n1\n```\n\n<!-- example: b.example.cjs -->\n";
const tables = { keywords: "", rules: "" };
const codeOf = (file: string) => (file === "a.example.ts" ? "console.log(1);\n" : "$&;\n");

test("code is inserted below its marker, in place of earlier code", () => {
  expect(withExamples(markdown, codeOf, tables)).toBe(
    "Look:\n\n<!-- example: a.example.ts -->\n```ts\nconsole.log(1);\n```\n\nIt prints:\n\n```text\n1\n```\n\n<!-- example: b.example.cjs -->\n```js\n$&;\n```\n",
  );
});

test("writing twice changes nothing", () => {
  const once = withExamples(`${markdown}\n<!-- keywords -->\n<!-- /keywords -->\n`, codeOf, { ...tables, keywords: "## type" });
  expect(once).toContain("<!-- keywords -->\n\n## type\n\n<!-- /keywords -->");
  expect(withExamples(once, codeOf, { ...tables, keywords: "## type" })).toBe(once);
});

test("the start of a README is inserted between its markers", () => {
  const text = "# A\n\n```sh\nget a\n```\n\nWords.\n\n```go\nmain()\n```\n\n```text\n1\n```\n\n```go\nmore()\n```\n";
  const guide = "### Go\n\n<!-- readme: a.md -->\n<!-- /readme -->\n\nLast.\n";
  const once = withExamples(guide, () => text, tables);
  expect(once).toBe(
    "### Go\n\n<!-- readme: a.md -->\n\n```sh\nget a\n```\n\n```go\nmain()\n```\n\n```text\n1\n```\n\n<!-- /readme -->\n\nLast.\n",
  );
  expect(withExamples(once, () => text, tables)).toBe(once);
  expect(withoutReadmes(once)).toBe("### Go\n\n\n\nLast.\n");
});

test("a text block is the output of the example before it", () => {
  expect(examplesOf(withExamples(markdown, codeOf, tables))).toEqual([
    { file: "a.example.ts", output: "1\n" },
    { file: "b.example.cjs", output: "" },
  ]);
});

test("each keyword has a row with an anchor, and URLs in examples aren't links", () => {
  expect(keywordTable()).toContain(
    '<a id="additionalproperties"></a>[`additionalProperties`](issues/additionalProperties.md) | The object is closed',
  );
  expect(keywordPages().get("format")).toContain("such as `https://example.com/a`.");
});

test("the page of a keyword shows a payload that violates only this keyword, and its issue", () => {
  expect(keywordPages().get("minimum")).toMatch(/"keyword": "minimum",.*A reader tolerates it/s);
  expect(keywordPages().get("required")).toMatch(/"keyword": "required",.*A reader rejects it too/s);
  expect(keywordPages().get("pattern")).toContain("No model of this version uses it.");
});
