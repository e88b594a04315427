import { expect, test } from "vitest";
import { ContractError } from "./contract-error.ts";
import type { Issue } from "./issue.ts";

const issue = (instancePath: string, message: string): Issue => ({
  instancePath,
  keyword: "maxDepth",
  schemaPath: "",
  message,
  expected: "",
  found: "",
  params: { limit: 1 },
  tolerated: false,
});

test.for([
  { issues: [issue("", "a is required")], omitted: 0, message: "not a valid Thing: 1 issue\n  a is required" },
  {
    issues: [issue("/a", "a must be b"), issue("/c/0", "c")],
    omitted: 0,
    message: "not a valid Thing: 2 issues\n  /a: a must be b\n  /c/0: c",
  },
  { issues: [issue("/a", "b")], omitted: 1, message: "not a valid Thing: 2 issues\n  /a: b\n  and 1 more" },
])("an error lists its issues, one per line: $message", ({ issues, omitted, message }) => {
  const error = new ContractError("Thing", issues, omitted);
  expect(error).toMatchObject({ name: "ContractError", message, issues, omitted });
  expect(error).toBeInstanceOf(Error);
});
