import type { Issue } from "@session-schema/validators";
import { expect, test } from "vitest";
import { issuePointer } from "./issue-pointer.ts";

const parts = { schemaPath: "", message: "", expected: "", found: "", tolerated: true } as const;
const wrong = (instancePath: string): Issue => ({ ...parts, instancePath, keyword: "type", params: { types: [] } });
const unknown = (instancePath: string, property: string): Issue => ({
  ...parts,
  instancePath,
  keyword: "additionalProperties",
  params: { property },
});

const long = "x".repeat(200);

test.for([
  { what: "a wrong value", of: wrong("/a"), pointer: "/a" },
  {
    what: "the object of a missing property",
    of: { ...parts, instancePath: "/a", keyword: "required", params: { property: "b" } },
    pointer: "/a",
  },
  { what: "an unknown property", of: unknown("", "b"), pointer: "/b" },
  { what: "an unknown property of an item", of: unknown("/a/1", "b"), pointer: "/a/1/b" },
  { what: "a name that needs escapes", of: unknown("", "a/b~"), pointer: "/a~1b~0" },
  { what: "a name with a secret", of: unknown("", "//u@h"), pointer: "/~1~1u@h" },
  { what: "a long name", of: unknown("", long), pointer: `/${long}` },
  { what: "__proto__", of: unknown("", "__proto__"), pointer: "/__proto__" },
] satisfies { what: string; of: Issue; pointer: string }[])("an issue leads to $what", ({ of, pointer }) => {
  expect(issuePointer(of)).toBe(pointer);
});
