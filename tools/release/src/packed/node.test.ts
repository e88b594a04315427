import { expect, inject, test } from "vitest";
import { describeNode } from "./describe-node.ts";
import { subpathsOf } from "./subpaths.ts";
import { nodes, ownNode } from "./toolchains.ts";

const { packages } = inject("consumer");

test("the tested Nodes are the oldest supported one, the one that builds the packages, and a newer one", () => {
  const majors = nodes.map(({ version }) => Number.parseInt(version, 10)).sort((a, b) => a - b);
  expect(nodes.map(({ version }) => version)).toContain("20.19.6");
  expect(majors).toEqual([20, 24, 26]);
});

test("only the packages with functions have code", () => {
  const withCode = packages.filter((packed) => subpathsOf(packed).some(({ kind }) => kind === "code")).map(({ name }) => name);
  expect(withCode).toEqual([
    "@session-schema/client",
    "@session-schema/fixtures",
    "@session-schema/validators",
    "@session-schema/webhooks",
  ]);
});

describeNode(ownNode);
