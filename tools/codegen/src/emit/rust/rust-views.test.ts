import { declarationsOf } from "@tools/contract/languages";
import { contractOf, type Files, object } from "@tools/contract/testing";
import { describe, expect, test } from "vitest";
import { rustViews } from "./rust-views.ts";
import type { RustView } from "./view.ts";

async function viewOf(files: Files, name: string): Promise<RustView> {
  const view = rustViews(declarationsOf(await contractOf(files))).find(({ typeName }) => typeName === name);
  if (view === undefined) throw new Error(`no type ${name}`);
  return view;
}

const branch = (kind: string, properties: Files = {}) =>
  object({ kind: { description: "Which one.", const: kind }, ...properties }, { required: ["kind"] });

describe("a union", () => {
  const files: Files = {
    group: branch("group", { first: { $ref: "shape.schema.json" } }),
    unknown: branch('a "b"'),
    shape: {
      description: "A shape.",
      oneOf: [{ $ref: "group.schema.json" }, { $ref: "unknown.schema.json" }],
      "x-open-enum": true,
    },
  };

  test("has a variant per branch, named for its model, apart from the variant for unknown tags", async () => {
    const { uses, union } = await viewOf(files, "Shape");
    expect(uses).toEqual(["Group", "Unknown"]);
    expect(union).toEqual({
      tag: '"kind"',
      isOpen: true,
      branches: [
        { name: "Group", type: "Group", value: '"group"', doc: ['Its kind is "group".'] },
        { name: "Unknown2", type: "Unknown", value: String.raw`"a \"b\""`, doc: [String.raw`Its kind is "a \\"b\\"".`] },
      ],
    });
  });

  test("has boxes of its own, so that a property that contains it needs none", async () => {
    const { struct } = await viewOf(files, "Group");
    expect(struct?.fields.map(({ name, type, codec, argument }) => [name, type, codec, argument])).toEqual([
      ["kind", "GroupKind", "model", "impl Into<GroupKind>"],
      ["first", "Option<Shape>", "optional(model)", "impl Into<Shape>"],
    ]);
  });
});
