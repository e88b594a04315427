import { expect, test } from "vitest";
import { repeatedKeys } from "./repeated-keys.ts";

test.for([
  { text: '{"a":1,"b":{"a":2},"c":[{"a":3},"a","a"]}', keys: [] },
  { text: '{"a":1,"a":2,"a":3}', keys: ['"a"', '"a"'] },
  { text: '{"name":"a","x":{"name":1},"n\\u0061me":"b"}', keys: ['"n\\u0061me"'] },
  { text: '[{"__proto__":1,"__proto__":[{}]}]', keys: ['"__proto__"'] },
  { text: '"a"', keys: [] },
])("the repeated keys of $text are $keys", ({ text, keys }) => {
  expect(repeatedKeys(text, 100).map(({ key: { offset, length } }) => text.slice(offset, offset + length))).toEqual(keys);
});

test("no more than the limit are returned", () => {
  expect(repeatedKeys(`{${'"a":1,'.repeat(10)}"a":1}`, 3)).toHaveLength(3);
});
