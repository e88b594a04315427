import type { Json, JsonObject } from "@tools/contract/json";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Schema } from "./document/keywords.ts";
import { compare } from "./index.ts";
import { checksOf, violationsOf } from "./phases/checks.ts";
import { type DefinitionPair, type Versions, versionsOf } from "./versions/versions.ts";

const names = ["a", "b", "c"] as const;
const texts = ["x", "y", "zz"] as const;

const integer = fc.integer({ min: -3, max: 6 });
const count = fc.integer({ min: 0, max: 4 });

/** Some of the keywords of a record. */
const some = (keywords: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<JsonObject> =>
  fc.record(keywords, { requiredKeys: [] }) as fc.Arbitrary<JsonObject>; // each of its values is JSON

const scalar: fc.Arbitrary<JsonObject> = fc.oneof(
  some({ minimum: integer, maximum: integer, exclusiveMinimum: integer, multipleOf: fc.constantFrom(0.5, 1, 2, 3) }).chain((bounds) =>
    fc.constantFrom("integer", "number").map((type) => ({ type, ...bounds })),
  ),
  some({
    minLength: count,
    maxLength: count,
    pattern: fc.constantFrom("^x", "y$"),
    format: fc.constantFrom("uri", "date", "uri-reference"),
  }).map((bounds) => ({
    type: "string",
    ...bounds,
  })),
  fc.constantFrom<JsonObject>({ type: "boolean" }, { type: "null" }, {}, { type: ["string", "null"] }, { type: ["integer", "string"] }),
  fc
    .tuple(fc.subarray<Json>(["x", "y", "zz", 1, 2, null, true], { minLength: 1 }), fc.boolean())
    .map(([values, isOpen]): JsonObject => ({ enum: values, ...(isOpen ? { "x-open-enum": true } : {}) })),
  fc.constantFrom<Json>(...texts, 1).map((value): JsonObject => ({ const: value })),
);

const { schema } = fc.letrec<{ schema: JsonObject }>((tie) => ({
  schema: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { weight: 4, arbitrary: scalar },
    {
      weight: 5,
      arbitrary: fc
        .tuple(
          fc.dictionary(fc.constantFrom(...names), tie("schema"), { maxKeys: 3, noNullPrototype: true }),
          fc.subarray([...names]),
          fc.oneof(fc.constant<Json>(false), fc.constant<Json>(true), tie("schema")),
          some({
            minProperties: count,
            maxProperties: count,
            dependentRequired: fc.constantFrom({ a: ["b"] }, { b: ["a", "c"] }),
            propertyNames: fc.constant({ maxLength: 1 }),
          }),
        )
        .map(
          ([properties, required, additionalProperties, rest]): JsonObject => ({
            type: "object",
            properties,
            required: required.filter((name) => name in properties),
            additionalProperties,
            ...rest,
          }),
        ),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          tie("schema"),
          some({
            minItems: count,
            maxItems: count,
            uniqueItems: fc.boolean(),
            contains: fc.constantFrom<JsonObject>({ type: "string" }, { const: 1 }),
          }),
        )
        .map(([items, rest]): JsonObject => ({ type: "array", items, ...rest })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom("anyOf", "oneOf", "allOf"), fc.array(tie("schema"), { minLength: 1, maxLength: 3 }))
        .map(([keyword, parts]): JsonObject => ({ [keyword]: parts })),
    },
    { weight: 1, arbitrary: fc.tuple(tie("schema"), tie("schema")).map(([inner, not]): JsonObject => ({ ...inner, not })) },
  ),
}));

/** A schema, and what it becomes when one of its parts is replaced. */
const pair = fc
  .tuple(schema, schema, fc.nat())
  .map(([before, part, place]): readonly [Schema, Schema] => [before, replaced(before, part, place)]);

function replaced(value: JsonObject, part: JsonObject, place: number): JsonObject {
  const inner: [string, string | number][] = [];
  for (const keyword of ["properties", "items", "additionalProperties", "anyOf", "oneOf", "allOf", "not"]) {
    const held = value[keyword];
    if (Array.isArray(held)) inner.push(...held.map((_, index): [string, number] => [keyword, index]));
    else if (keyword === "properties") inner.push(...Object.keys(held ?? {}).map((name): [string, string] => [keyword, name]));
    else if (typeof held === "object") inner.push([keyword, ""]);
  }
  const chosen = inner[place % (inner.length + 2)];
  if (chosen === undefined) return edited(value, part, place);
  const [keyword, step] = chosen;
  const held = value[keyword];
  const next = Math.floor(place / 7);
  if (Array.isArray(held))
    return { ...value, [keyword]: held.map((each, index) => (index === step ? replaced(each as JsonObject, part, next) : each)) };
  if (keyword === "properties")
    return { ...value, [keyword]: { ...(held as JsonObject), [step]: replaced((held as JsonObject)[step] as JsonObject, part, next) } };
  return { ...value, [keyword]: replaced(held as JsonObject, part, next) };
}

/** Most changes touch one keyword of a schema, and leave the rest. */
function edited(value: JsonObject, part: JsonObject, place: number): JsonObject {
  const names = Object.keys(value).filter((name) => name !== "type");
  const dropped = names[place % Math.max(names.length, 1)];
  switch (place % 4) {
    case 0:
      return part;
    case 1:
      return { ...value, ...Object.fromEntries(Object.entries(part).slice(1, 3)) };
    case 2:
      return { ...value, properties: { ...(value["properties"] as JsonObject | undefined), d: part } };
    default:
      return Object.fromEntries(Object.entries(value).filter(([name]) => name !== dropped));
  }
}

const payloads = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;

test("no payload breaks anyone where the bump isn't major, and none becomes valid where it is less than minor", {
  timeout: 600_000,
}, () => {
  const bumps = new Map<string, number>();
  fc.assert(
    fc.property(pair, fc.array(payloads, { maxLength: 20 }), ([before, after], some) => {
      const compared = rootsOf(before, after);
      if (compared === undefined) return; // one of them accepts nothing
      const { versions, root } = compared;
      const { bump, changes } = compare(before, after);
      bumps.set(bump, (bumps.get(bump) ?? 0) + 1);
      const conjunctions = [[root.before.location], [root.after.location]];
      const { analysis } = versions;
      const tried = [...conjunctions.flatMap((each) => analysis.samples(each)), ...analysis.probes(conjunctions), ...some];
      const found = checksOf(root, versions).flatMap((check) =>
        tried.filter((payload) => violationsOf(check, payload).length > 0).map((payload) => [check.audience, payload]),
      );
      const messages = changes.map(({ message }) => message);
      if (bump !== "major") expect([found[0], messages]).toEqual([undefined, expect.anything()]);
      const isGained = (payload: Json): boolean =>
        versions.after.strict(root.after)(payload).length === 0 && versions.before.strict(root.before)(payload).length > 0;
      if (bump === "patch" || bump === "none") expect([tried.find(isGained), messages]).toEqual([undefined, expect.anything()]);
    }),
    { numRuns: Number(process.env["SOUNDNESS_RUNS"] ?? 200), seed: Number(process.env["SOUNDNESS_SEED"] ?? 1) },
  );
  // A search that finds only one kind of bump finds nothing.
  expect([...bumps.keys()].sort()).toEqual(["major", "minor", "none", "patch"]);
});

test("a witness is a payload that one validator accepts and the other rejects for the given reason", { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(pair, ([before, after]) => {
      const compared = rootsOf(before, after);
      if (compared === undefined) return;
      const { versions, root } = compared;
      for (const { witness, audience } of compare(before, after).changes) {
        if (witness === null || !("payload" in witness)) continue;
        const check = checksOf(root, versions).find((each) => each.audience === audience);
        expect(check && violationsOf(check, witness.payload).map(({ message }) => message)).toContain(witness.reason);
      }
    }),
    { numRuns: 100, seed: 2 },
  );
});

/** Two schemas as versions, with the definition that is their root; undefined if they can't be compared. */
function rootsOf(before: Schema, after: Schema): { readonly versions: Versions; readonly root: DefinitionPair } | undefined {
  try {
    const versions = versionsOf(before, after, { before: "old", after: "new" });
    const [root] = versions.pairs;
    return root && { versions, root };
  } catch {
    return undefined;
  }
}
