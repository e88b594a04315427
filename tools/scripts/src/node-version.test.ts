import { expect, test } from "vitest";
import { nodeProblem } from "./node-version.js";

test("the Node that runs this test is the pinned one", () => {
  expect(nodeProblem(process)).toBeUndefined();
});

test("the error for another version of Node has its path and how to fix it", () => {
  const problem = nodeProblem({ version: "v20.19.0", execPath: "/usr/bin/node" });
  expect(problem).toContain("Node 20.19.0 (/usr/bin/node)");
  expect(problem).toContain(`built with ${process.version.slice(1)}`);
  expect(problem).toContain("npx pnpm@12.21.0 install");
});
