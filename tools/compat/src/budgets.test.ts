import type { JsonObject } from "@tools/contract/json";
import { expect, test } from "vitest";
import { compare } from "./index.ts";

const each = <Value>(count: number, make: (index: number) => Value): Value[] => Array.from({ length: count }, (_, index) => make(index));

/** Nodes of a syntax tree, each of which may contain any other. The last one has a `v` of the given type. */
const nodes = (count: number, type: string): JsonObject => ({
  $ref: "#/$defs/Node",
  $defs: {
    Node: { anyOf: each(count, (index) => ({ $ref: `#/$defs/N${index}` })) },
    ...Object.fromEntries(
      each(count, (index) => [
        `N${index}`,
        {
          type: "object",
          properties: {
            kind: { const: `n${index}` },
            left: { $ref: "#/$defs/Node" },
            right: { $ref: "#/$defs/Node" },
            v: { type: index === count - 1 ? type : "number" },
          },
          required: ["kind"],
          additionalProperties: false,
        },
      ]),
    ),
  },
});

/** Five lists of ten alternatives, all of which a value must meet. */
const lists = (last: number): JsonObject => ({
  allOf: each(5, (list) => ({
    anyOf: each(10, (index) => ({ properties: { [`p${list}`]: { const: list + index === 13 ? last : index } } })),
  })),
});

/** Definitions below others, each of which refers to the next one. */
const ring = (count: number, type: string): JsonObject => ({
  $ref: "#/$defs/D0",
  $defs: Object.fromEntries(
    each(count, (index) => {
      const inner = {
        type: "object",
        properties: { next: { $ref: `#/$defs/D${(index + 1) % count}/$defs/Inner` }, v: { type: index === count - 1 ? type : "number" } },
      };
      return [`D${index}`, { $ref: `#/$defs/D${index}/$defs/Inner`, $defs: { Inner: inner } }];
    }),
  ),
});

/** Objects in objects, the innermost property of which has a type. */
const levels = (count: number, type: string): JsonObject =>
  each(count, () => "a").reduce<JsonObject>((inner, name) => ({ type: "object", properties: { [name]: inner } }), { type });

test("the comparison of 20 levels of objects ends with a payload", () => {
  const { bump, changes } = compare(levels(20, "string"), levels(20, "number"));
  expect(bump).toBe("major");
  expect(JSON.stringify(changes[0]?.witness)).toContain('{"a":'.repeat(20));
});

/** Many properties, one of which has a type. */
const wide = (type: string): JsonObject => ({
  type: "object",
  properties: { ...Object.fromEntries(each(1500, (index) => [`p${index}`, { type: "string" }])), v: { type } },
});

test.for<[what: string, before: JsonObject, after: JsonObject]>([
  ["an object of 1,500 properties", wide("number"), wide("string")],
  ["nodes that contain each other", nodes(12, "number"), nodes(12, "string")],
  ["a ring of definitions", ring(40, "number"), ring(40, "string")],
])("the comparison of %s ends with a payload", ([, before, after]) => {
  const { bump, changes } = compare(before, after);
  expect(bump).toBe("major");
  expect(changes[0]?.witness).toMatchObject({ payload: { v: expect.anything() } });
});

test("what a budget doesn't decide is major, and says which model that is and how to decide it", () => {
  const { bump, changes } = compare(lists(9), lists(10), { budget: 5_000 });
  expect(bump).toBe("major");
  expect(changes).toMatchObject([{ rule: "undecided", model: "root", breaks: null, witness: null }]);
  expect(changes[0]?.message).toContain("Not decided within its budget of 5000 steps of work, which `--budget` raises.");
});

test("a larger budget decides more", () => {
  const [before, after] = [nodes(3, "integer"), nodes(3, "number")];
  expect(compare(before, after, { budget: 10 }).changes.map(({ rule }) => rule)).toContain("undecided");
  expect(compare(before, after).changes.map(({ rule }) => rule)).not.toContain("undecided");
});

test("the budget of one model isn't used up by another", () => {
  const other = (type: string): JsonObject => ({ type: "object", properties: { a: { type } } });
  const document = (last: number, type: string): JsonObject => ({ $defs: { Lists: lists(last), Other: other(type) } });
  const { changes } = compare(document(9, "string"), document(10, "number"), { budget: 5_000 });
  expect(changes.filter(({ model }) => model === "Other").map(({ witness }) => witness)).not.toContain(null);
});
