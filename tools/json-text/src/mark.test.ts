import { expect, test } from "vitest";
import { locate } from "./locate.ts";
import { markOf } from "./mark.ts";

test.for([
  { text: '{"a": "x"}', pointer: "/a", keyword: "type", marked: '"x"' },
  { text: '{"a": {"b": 1}}', pointer: "/a", keyword: "required", marked: "{" },
  { text: '{"a": [1]}', pointer: "/a", keyword: "maxItems", marked: "[" },
  { text: '{"a": {"b": 1}}', pointer: "/a/b", keyword: "additionalProperties", marked: '"b"' },
  { text: '{"a": 1}', pointer: "", keyword: "additionalProperties", marked: "{" },
])("$keyword at $pointer in $text marks $marked", ({ text, pointer, keyword, marked }) => {
  const location = locate(text, [pointer]).get(pointer);
  const mark = location && markOf(text, location, keyword);
  expect(text.slice(mark?.offset, (mark?.offset ?? 0) + (mark?.length ?? 0))).toBe(marked);
});
