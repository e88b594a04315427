import type { Issue } from "@session-schema/validators";
import { expect, test } from "vitest";
import { issuePointer } from "./issue-pointer.ts";

const issue = (keyword: string, instancePath: string, found: string): Issue => ({
  instancePath,
  keyword,
  schemaPath: "",
  message: "",
  expected: "",
  found,
  tolerated: true,
});

const long = "x".repeat(200);

test.for([
  { what: "a wrong value", of: issue("type", "/a", "1"), payload: { a: 1 }, pointer: "/a" },
  { what: "an unknown property", of: issue("additionalProperties", "", '"b"'), payload: { a: 1, b: 2 }, pointer: "/b" },
  {
    what: "an unknown property of an item",
    of: issue("additionalProperties", "/a/1", '"b"'),
    payload: { a: [0, { b: 1 }] },
    pointer: "/a/1/b",
  },
  { what: "a name that needs escapes", of: issue("additionalProperties", "", '"a/b~"'), payload: { "a/b~": 1 }, pointer: "/a~1b~0" },
  {
    what: "a name whose secret is masked",
    of: issue("additionalProperties", "", '"//***@h"'),
    payload: { "//u@h": 1 },
    pointer: "/~1~1u@h",
  },
  { what: "a name that is cut off", of: issue("additionalProperties", "", '"xxxx…'), payload: { a: 1, [long]: 2 }, pointer: `/${long}` },
  {
    what: "__proto__",
    of: issue("additionalProperties", "", '"__proto__"'),
    payload: JSON.parse('{"__proto__":1}'),
    pointer: "/__proto__",
  },
  { what: "the object of a property that isn't there", of: issue("additionalProperties", "/a", '"b"'), payload: { a: {} }, pointer: "/a" },
])("an issue leads to $what", ({ of, payload, pointer }) => {
  expect(issuePointer(of, payload)).toBe(pointer);
});
