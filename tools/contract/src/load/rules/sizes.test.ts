import { expect, test } from "vitest";
import { a, object, problemsOf } from "../../testing/contract-of.ts";

const properties = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, a("string")]));
const long = a("string", { minLength: 10_000 });

test.for([
  ["an array of many long strings", a("array", { minItems: 10_000, items: long }), 100_030_002],
  [
    "required properties that are long together",
    object(Object.fromEntries("abc".split("").map((name) => [name, a("array", { minItems: 10, items: long })])), {
      required: ["a", "b", "c"],
    }),
    300_113,
  ],
  ["a long array of long arrays", a("array", { minItems: 1000, items: a("array", { minItems: 1000 }) }), 2_003_002],
] as const)("%s is a problem: no fixture can hold its smallest payload", async ([, thing, size]) => {
  expect(await problemsOf({ thing })).toMatchObject([
    { pointer: "", found: `a schema whose smallest payload has about ${size} characters`, fix: expect.stringContaining("250000") },
  ]);
});

test("an object with more properties than a validator can have is a problem, also if allOf adds them up", async () => {
  const fix = expect.stringContaining("define at most 500");
  expect(await problemsOf({ thing: object(properties(1000)) })).toMatchObject([
    { pointer: "/properties", found: "an object with 1000 properties", fix },
  ]);
  const half = object(properties(300), { additionalProperties: true });
  const other = object(Object.fromEntries(Object.entries(properties(300)).map(([name, schema]) => [`q${name}`, schema])), {
    additionalProperties: true,
  });
  expect(await problemsOf({ thing: object({}, { additionalProperties: true, allOf: [half, other] }) })).toMatchObject([
    { pointer: "/properties", found: "an object with 600 properties", fix },
  ]);
});

test.for([
  ["one long string", long],
  ["a long array", a("array", { minItems: 10_000, items: object({ id: a("integer") }) })],
  ["optional parts that are long", object({ x: a("array", { items: long }), y: long })],
  ["arrays nested 45 deep", Array.from({ length: 45 }).reduce<ReturnType<typeof a>>((items) => a("array", { items }), a("string"))],
  ["a model that holds itself", object({ next: { $ref: "#" }, text: long })],
  ["unique objects without a limit", a("array", { uniqueItems: true, items: object({ id: a("integer") }) })],
] as const)("%s is accepted", { timeout: 30_000 }, async ([, thing]) => {
  expect(await problemsOf({ thing })).toEqual([]);
});
