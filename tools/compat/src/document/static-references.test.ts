import { expect, test } from "vitest";
import { compare } from "../index.ts";
import { withStaticReferences } from "./static-references.ts";

const tree = (type: string, more: object = {}): object => ({
  type: "object",
  properties: { left: { $dynamicRef: "#node" }, value: { type } },
  $defs: { Node: { $dynamicAnchor: "node", type: "object", properties: { value: { type } } }, ...more },
});

test("a dynamic reference to the only schema with its anchor is a reference", () => {
  expect(withStaticReferences({ $ref: "#/$defs/A", $dynamicRef: "#a", $defs: { A: { $dynamicAnchor: "a" } } })).toEqual({
    $ref: "#/$defs/A",
    allOf: [{ $ref: "#a" }],
    $defs: { A: { $anchor: "a" } },
  });
  expect(compare(tree("string"), tree("string")).bump).toBe("none");
  expect(compare(tree("string"), tree("number")).changes).toContainEqual(
    expect.objectContaining({ model: "Node", rule: "type-removed", proof: "witness" }),
  );
});

test.for([
  ["several schemas", tree("string", { Other: { $dynamicAnchor: "node" } })],
  ["no schema", { $dynamicRef: "#nowhere" }],
])("a dynamic reference to an anchor of %s is an error", ([, schema]) => {
  expect(() => compare(schema, schema)).toThrow("must have exactly one schema with that $dynamicAnchor");
});

test("a payload may have any names", () => {
  const listed = { enum: [{ $dynamicRef: "#a" }] };
  expect(compare(listed, listed).bump).toBe("none");
});
