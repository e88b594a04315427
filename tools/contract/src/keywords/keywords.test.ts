import { describe, expect, test } from "vitest";
import { readSchemas } from "../files/schemas.ts";
import type { Json } from "../json.ts";
import { load } from "../load/load.ts";
import { strictBundle } from "../schema/bundle.ts";
import {
  type ConstraintKeyword,
  constraintOf,
  expectedOf,
  keywordsOf,
  pages,
  paramsOf,
  type Sample,
  type Schema,
  type Surroundings,
} from "./index.ts";

/** Keywords that neither reject a payload nor change the meaning of one that does. */
const structure = [
  "$schema",
  "$id",
  "$ref",
  "$defs",
  "$comment",
  "title",
  "description",
  "examples",
  "default",
  "deprecated",
  "x-enumDescriptions",
  "x-enumNames",
  "x-name",
  "properties",
  "items",
  "allOf",
];

test("every keyword of the contract that can reject a payload has a page", async () => {
  const loaded = await load(await readSchemas(`${import.meta.dirname}/../../../..`));
  if ("problems" in loaded) throw new Error("The schemas have problems.");
  const used = [...new Set(keywordsIn(strictBundle(loaded.contract)))].filter((keyword) => !structure.includes(keyword));
  expect(used.filter((keyword) => !pages.has(keyword))).toEqual([]);
  expect(used).toContain("required");
});

test.for([...pages])("the page of %s is written in sentences", ([, { means, strict, tolerant, fix, mark }]) => {
  for (const text of [means, strict, tolerant, fix]) expect(text).toMatch(/^[\w-].*[.)]$/);
  expect(mark).toMatch(/^[a-z].*[^.]$/);
});

test("a word that isn't a keyword has no page", () => {
  expect(["toString", "__proto__", "Session"].filter((word) => pages.has(word))).toEqual([]);
});

describe("a constraint", () => {
  const rows: readonly [keyword: ConstraintKeyword, argument: Json, meeting: Json[], breaking: Json[]][] = [
    ["enum", ["a", 1, null, { x: 1, y: 2 }], ["a", 1.0, null, { y: 2, x: 1 }], ["A", "1", false, { x: 1 }]],
    ["const", [1, "a"], [[1, "a"]], [["a", 1], 1, null]],
    ["minimum", 2, [2, 3, "1", null], [1.999]],
    ["maximum", 2, [2, -3, "3"], [2.001]],
    ["exclusiveMinimum", 2, [2.001, []], [2]],
    ["exclusiveMaximum", 2, [1.999, {}], [2]],
    ["minLength", 2, ["ab", "🎥🎥", 1], ["a", "🎥"]],
    ["maxLength", 2, ["", "🎥🎥", [1, 2, 3]], ["abc", "🎥🎥🎥"]],
    ["pattern", "^\\p{Lu}$", ["Ä", 1], ["ä", "AA"]],
    ["format", "uri", ["urn:a:b", 1], ["a b"]],
    ["format", "date", ["2020-02-29"], ["2021-02-29"]],
    ["minItems", 1, [[null], "", {}], [[]]],
    ["maxItems", 1, [[], [1], "ab"], [[1, 2]]],
    [
      "uniqueItems",
      true,
      [
        [1, "1", true, null, [], {}],
        [0, false],
      ],
      [
        [1, 1.0],
        [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
      ],
    ],
    ["uniqueItems", false, [[1, 1]], []],
    ["multipleOf", 0.1, [0.3, -1.1, 0, 1e300, "0.25"], [0.25, 0.1 + 0.2]],
    ["multipleOf", 12, [24, 1.2e301], [25, 1e300]],
    ["minProperties", 2, [{ a: 1, constructor: null }, [], "a"], [{}, { a: 1 }]],
    ["maxProperties", 1, [{}, { a: 1 }, [1, 2]], [{ a: 1, b: 2 }]],
  ];
  test.for(rows)("%s %j only applies to values of its own types", ([keyword, argument, meeting, breaking]) => {
    expect(meeting.filter((one) => !constraintOf(keyword).meets(argument, one))).toEqual([]);
    expect(breaking.filter((one) => constraintOf(keyword).meets(argument, one))).toEqual([]);
  });

  test.for(rows)("%s %j names its samples, and says what they show", ([keyword, argument, [value = null]]) => {
    for (const { inside, outside } of constraintOf(keyword).samples(argument, { ...surroundings, value }))
      for (const each of [inside, outside].filter((one) => one !== undefined))
        expect(each).toMatchObject({
          what: expect.stringMatching(/^[a-z]+(-[a-z]+)+$|^[a-z]+$/),
          says: expect.stringMatching(/^(is|has|does|matches|repeats) \S/),
        });
  });

  test("has a case in this table", () => {
    expect(new Set(rows.map(([keyword]) => keyword))).toEqual(new Set(keywordsOf("constraint")));
  });

  test.for(rows.filter(([, argument]) => argument !== false))(
    "%s %j has samples outside, and inside if it is a limit",
    ([keyword, argument, [value = null]]) => {
      const { limit, meets, samples } = constraintOf(keyword);
      const all = samples(argument, { ...surroundings, value });
      const shows = (sample: Sample | undefined, isMet: boolean): boolean =>
        [...(sample?.candidates ?? [])].some((candidate) => meets(argument, candidate) === isMet);
      expect(all.some(({ outside }) => shows(outside, false))).toBe(true);
      expect(all.some(({ inside }) => shows(inside, true))).toBe(limit !== undefined || ["multipleOf", "uniqueItems"].includes(keyword));
    },
  );
});

test("a multiple of 0.1 has samples for which doubles mislead", () => {
  const [, rounded] = constraintOf("multipleOf").samples(0.1, { ...surroundings, value: 0 });
  const [inside, outside] = [rounded?.inside, rounded?.outside].map((sample) => [...(sample?.candidates ?? [])]);
  expect(inside).toContain(0.3);
  expect(outside?.[0]).toBe(0.1 + 0.1 + 0.1);
  expect(outside).not.toContain(0.2);
});

test("values near listed ones have their type", () => {
  const others = (value: Json): Json[] => {
    const [pair] = constraintOf("enum").samples([value], { ...surroundings, value });
    return [...(pair?.outside.candidates ?? [])];
  };
  expect(others("live").slice(0, 2)).toEqual(["lie", "live_"]);
  expect(others(4).slice(0, 3)).toEqual([5, 3, 4.5]);
  expect(others(true)[0]).toBe(false);
  expect(others({ a: 1 })[0]).toEqual({ a: 1, other: true });
  expect(others([1])[0]).toEqual([1, "other"]);
});

/** A place without other constraints. */
const surroundings: Omit<Surroundings, "value"> = {
  numbers: [0, 1, 24, 0.3],
  numbersFrom: (bound, direction) => [bound, bound + direction],
  strings: (length) => ["a".repeat(length)],
  arrays: (length) => [Array.from({ length }, (_, index) => index)],
  objects: (size) => [Object.fromEntries(Array.from({ length: size }, (_, index) => [`key${index}`, index]))],
  fewestItems: 0,
};

describe("an issue", () => {
  const schema: Schema = {
    type: ["integer", "null"],
    enum: [1, 2],
    const: 1,
    minimum: 1,
    maximum: 9,
    exclusiveMinimum: 0,
    exclusiveMaximum: 10,
    multipleOf: 3,
    minLength: 1,
    maxLength: 1,
    pattern: "^a$",
    format: "uri",
    minItems: 1,
    maxItems: 2,
    minProperties: 1,
    maxProperties: 2,
    uniqueItems: true,
  };
  test.for([
    ["type", "an integer or null"],
    ["enum", "one of 1 or 2"],
    ["const", "1"],
    ["minimum", "at least 1"],
    ["maximum", "at most 9"],
    ["exclusiveMinimum", "more than 0"],
    ["exclusiveMaximum", "less than 10"],
    ["multipleOf", "a multiple of 3"],
    ["minLength", "at least 1 character long"],
    ["maxLength", "at most 1 character long"],
    ["pattern", "a string that matches ^a$"],
    ["format", "an absolute URI such as https://example.com/a"],
    ["minItems", "an array of at least 1 item"],
    ["maxItems", "an array of at most 2 items"],
    ["minProperties", "an object with at least 1 property"],
    ["maxProperties", "an object with at most 2 properties"],
    ["uniqueItems", "an array without duplicates"],
  ] as const)("of %s expects %j", ([keyword, expected]) => {
    expect(expectedOf(keyword, schema)).toBe(expected);
  });

  test.for([
    ["date-time", "a date and time such as 2020-04-23T18:39:34Z"],
    ["date", "a date such as 2020-04-23"],
    ["time", "a time such as 18:39:34Z"],
    ["duration", "a duration such as PT1H"],
    ["email", "an email address such as ingest@example.com"],
    ["hostname", "a hostname such as example.com"],
    ["ipv4", "an IPv4 address such as 192.0.2.1"],
    ["ipv6", "an IPv6 address such as 2001:db8::1"],
    ["uri", "an absolute URI such as https://example.com/a"],
    ["uri-reference", "a URI or a relative reference such as ../a?b#c"],
    ["uuid", "a UUID such as de7818e7-610a-4057-8f6f-b785dc1e6f88"],
  ])("of format %s expects %j", ([format = "", expected]) => {
    expect(expectedOf("format", { format })).toBe(expected);
  });

  test("has the requirement of its keyword in its params", () => {
    expect(paramsOf("minimum", 128)).toEqual({ limit: 128 });
    expect(paramsOf("required", ["fps", "width"], "fps")).toEqual({ property: "fps" });
    expect(paramsOf("enum", ["a", 1])).toEqual({ values: ["a", 1] });
    expect(paramsOf("format", "uri")).toEqual({ format: "uri" });
    expect(paramsOf("type", "integer")).toEqual({ types: ["integer"] });
    expect(paramsOf("type", ["integer", "null"])).toEqual({ types: ["integer", "null"] });
    expect(paramsOf("multipleOf", 3)).toEqual({ multipleOf: 3 });
    expect(paramsOf("maxItems", 3)).toEqual({ limit: 3 });
    expect(paramsOf("uniqueItems", true)).toEqual({});
    expect(paramsOf("additionalProperties", false, "nam")).toEqual({ property: "nam" });
  });
});

function keywordsIn(schema: object): string[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (keyword === "properties" || keyword === "$defs") return [keyword, ...Object.values(value as object).flatMap(keywordsIn)]; // both hold schemas by name
    const below = keyword === "items" || keyword === "additionalProperties" ? [value] : keyword === "allOf" ? (value as unknown[]) : []; // a list of schemas
    return [keyword, ...below.flatMap((inner) => (typeof inner === "object" && inner !== null ? keywordsIn(inner) : []))];
  });
}
