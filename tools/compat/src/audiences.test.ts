import { expect, test } from "vitest";
import { type Bump, type CheckedAudience, checkedAudiences, compare } from "./index.ts";
import { describeAudiences } from "./test-support/describe-audiences.ts";

const text = { type: "string" };
const model = (properties: object, more: object = {}): object => ({ type: "object", properties, additionalProperties: false, ...more });

type Expected = Record<CheckedAudience, Bump>;
const only = (broken: readonly CheckedAudience[], otherwise: Partial<Expected> = {}): Expected => ({
  writer: "patch",
  reader: "patch",
  importer: "patch",
  ...otherwise,
  ...Object.fromEntries(broken.map((audience) => [audience, "major"])),
});

const pairs: [change: string, before: object, after: object, bumps: Expected][] = [
  ["nothing", model({ a: text }), model({ a: text }), { writer: "none", reader: "none", importer: "none" }],
  ["a raised minimum", { type: "integer", minimum: 0 }, { type: "integer", minimum: 1 }, only(["writer"])],
  [
    "a lowered minimum",
    { type: "integer", minimum: 1 },
    { type: "integer", minimum: 0 },
    { writer: "minor", reader: "minor", importer: "minor" },
  ],
  ["an added pattern", text, { ...text, pattern: "^a" }, only(["writer"])],
  ["a value of a closed enum, added", { enum: ["a"] }, { enum: ["a", "b"] }, only(["reader", "importer"], { writer: "minor" })],
  ["a value of an enum, removed", { enum: ["a", "b"] }, { enum: ["a"] }, only(["writer", "importer"])],
  [
    "a new required property",
    model({ a: text }),
    model({ a: text, b: text }, { required: ["b"] }),
    only(["writer", "importer"], { reader: "minor" }),
  ],
  [
    "a property no longer required",
    model({ a: text }, { required: ["a"] }),
    model({ a: text }),
    only(["reader", "importer"], { writer: "minor" }),
  ],
  ["an added optional property", model({ a: text }), model({ a: text, b: text }), { writer: "minor", reader: "minor", importer: "minor" }],
  ["a property removed from a closed object", model({ a: text, b: text }), model({ a: text }), only(["writer", "importer"])],
  [
    "a property removed from an open object",
    { type: "object", properties: { a: text, b: {} } },
    { type: "object", properties: { a: text } },
    only(["importer"]),
  ],
  ["another type", { type: "string" }, { type: "number" }, only(["writer", "reader", "importer"])],
  ["an added type", { type: "string" }, { type: ["string", "number"] }, only(["reader", "importer"], { writer: "minor" })],
  ["another unit", { type: "number", "x-unit": "seconds" }, { type: "number", "x-unit": "bytes" }, only(["writer", "reader"])],
  ["another name in code", model({ a: { ...text, "x-name": "b" } }), model({ a: { ...text, "x-name": "c" } }), only(["importer"])],
  ["a removed model", { $defs: { A: text, B: text } }, { $defs: { A: text } }, only(["writer", "importer"])],
  [
    "a definition that was inlined",
    { ...model({ a: { $ref: "#/$defs/A" } }), $defs: { A: text } },
    { ...model({ a: text }), $defs: { B: { type: "integer" } } },
    only(["importer"], { writer: "minor", reader: "minor" }),
  ],
  ["an opened enum", { enum: ["a"] }, { enum: ["a"], "x-open-enum": true }, only(["importer"])],
  ["another description", { ...text, description: "a" }, { ...text, description: "b" }, only([])],
];

test.for(pairs.flatMap((pair) => checkedAudiences.map((audience) => [audience, ...pair] as const)))(
  "for a %s, the bump of %s counts only what breaks them",
  ([audience, , before, after, bumps]) => {
    const { bump, changes } = compare(before, after, { audiences: [audience] });
    expect([bump, changes]).toEqual([bumps[audience], expect.anything()]);
    for (const change of changes) if (change.bump === "major") expect(change.audience).toBe(audience);
  },
);

test("a rule that names readers is reported for writers with their own witness, if it breaks them, too", () => {
  const [before, after] = [{ type: "string" }, { type: "number" }];
  const [change] = compare(before, after, { audiences: ["writer"] }).changes;
  expect(change).toMatchObject({ audience: "writer", witness: { acceptedBy: "old strict validator", refusedBy: "new strict validator" } });
  const [other] = compare(before, after, { audiences: ["reader"] }).changes;
  expect(other).toMatchObject({ audience: "reader", witness: { acceptedBy: "new strict validator", refusedBy: "old reader" } });
});

test("a break of another audience doesn't end the search", () => {
  const before = model({ a: { enum: ["a"] }, b: { type: "integer", minimum: 0 } });
  const after = model({ a: { enum: ["a", "b"] }, b: { type: "integer", minimum: 1 } });
  const breaks = (audience: CheckedAudience): string[] =>
    compare(before, after, { audiences: [audience] })
      .changes.filter(({ bump }) => bump === "major")
      .map(({ instancePath }) => instancePath);
  expect(checkedAudiences.map(breaks)).toEqual([["/b"], ["/a"], [""]]);
});

test("a break of another audience isn't a gain", () => {
  const before = model({ a: { enum: ["a"] }, b: { type: "integer", minimum: 0 } });
  const after = model({ a: { enum: ["a", "b"] }, b: { type: "integer", minimum: 1 } });
  const { changes } = compare(before, after, { audiences: ["reader"] });
  expect(changes.map(({ rule, bump }) => [rule, bump])).toEqual([
    ["enum-value-added", "major"],
    ["minimum-raised", "patch"],
  ]);
});

test("several audiences are checked together", () => {
  const [before, after] = [{ enum: ["a"] }, { enum: ["a", "b"] }];
  expect(compare(before, after, { audiences: ["writer", "reader"] }).bump).toBe("major");
  expect(compare(before, after, { audiences: ["writer"] }).changes[0]?.message).toBe('Enum value `"b"` added. No old payload breaks.');
});

describeAudiences({ runs: 30, seed: 1 });
