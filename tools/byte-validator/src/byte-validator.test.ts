import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import bundle from "@session-schema/schemas/bundle.json" with { type: "json" };
import { models } from "@session-schema/validators/models";
import { scanJson } from "@session-schema/validators/runtime/json-scanner";
import type { Schema } from "@tools/contract";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byteValidatorOf } from "./byte-validator-of.ts";

const schemas = new Map(Object.entries(bundle.$defs as unknown as Record<string, Schema>)); // load has checked them
const modelAt = (id: string): Schema | undefined => [...schemas.values()].find((schema) => schema.$id === id);

const validators = new WeakMap<Schema, ReturnType<typeof byteValidatorOf>>();

function validatorOf(schema: Schema): ReturnType<typeof byteValidatorOf> {
  const validator = validators.has(schema) ? validators.get(schema) : byteValidatorOf(schema, modelAt);
  validators.set(schema, validator);
  return validator;
}

/** Whether a schema accepts a text from its bytes, wherever it is in them. */
function accepts(schema: Schema, text: string): boolean {
  const validator = validatorOf(schema);
  const line = Buffer.from(`${text}\n`);
  const found = validator?.acceptLine(new Uint8Array(Buffer.concat([Buffer.from('"\n'), line, line])), 2) ?? -1;
  if (found >= 0) expect(found).toBe(2 + line.length);
  expect(validator?.accept(line.subarray(0, -1)) ?? false).toBe(found >= 0 && !text.includes("\n"));
  return found >= 0;
}

const require = createRequire(import.meta.url);
const corpus = join(dirname(require.resolve("@session-schema/fixtures/package.json")), "payloads", "generated");
const fixtures = readdirSync(corpus, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".json"))
  .map((name): { model: string; payload: unknown; strict: { accepted: boolean } } => JSON.parse(readFileSync(join(corpus, name), "utf8")));

describe.each(Object.entries(models))("%s", (name, model) => {
  const schema = schemas.get(name) as Schema;
  const payloads = fixtures.filter((fixture) => fixture.model === name);
  const isClean = (text: string): boolean => {
    const { ok, issues, warnings } = model.validateJson(text);
    return ok && (issues ?? []).length === 0 && warnings.length === 0;
  };

  test("accepts no fixture that the validators reject", () => {
    for (const { payload, strict } of payloads)
      if (accepts(schema, JSON.stringify(payload))) expect([payload, strict.accepted]).toEqual([payload, true]);
  });

  test("accepts no damaged text that the validators reject or warn of", () => {
    const texts = payloads.map(({ payload }) => JSON.stringify(payload)).filter((text) => accepts(schema, text));
    if (texts.length === 0) return expect(validatorOf(schema) === undefined || payloads.length > 0).toBe(true);
    const parts = fc.oneof(
      fc.constantFrom(
        "",
        " ",
        "\t",
        "\r",
        '"',
        "\\",
        "\\u0061",
        "\\ud800",
        "0",
        "-",
        "1e9",
        ".5",
        "9".repeat(16),
        "null",
        "true",
        ",",
        ":",
        "{}",
        "[]",
        "é",
        "\u007f",
        "\u0001",
      ),
      fc.string({ maxLength: 2 }),
    );
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(3), parts), { maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...texts), edits, fc.boolean(), (text, changes, repeats) => {
        const whole = repeats && text.startsWith("{") ? `${text.slice(0, -1)},${text.slice(1)}` : text;
        const damaged = changes.reduce((current, [at, length, part]) => {
          const begin = at % (current.length + 1);
          return current.slice(0, begin) + part + current.slice(begin + length);
        }, whole);
        const isOneLine = !damaged.includes("\n") && !/\p{Surrogate}/u.test(damaged);
        if (isOneLine && accepts(schema, damaged)) expect([damaged, isClean(damaged)]).toEqual([damaged, true]);
      }),
      { numRuns: 500 },
    );
  });
});

test("accepts the usual form of a Session, with or without white space", () => {
  const session = schemas.get("Session") as Schema;
  const valid = fixtures.filter(({ model, strict }) => model === "Session" && strict.accepted);
  const accepted = valid.filter(({ payload }) => accepts(session, JSON.stringify(payload)));
  expect(accepted.length / valid.length).toBeGreaterThan(0.8);
  for (const { payload } of accepted) expect(accepts(session, ` ${JSON.stringify(payload).replaceAll(",", " , ")} \r`)).toBe(true);
});

const closed: Schema = {
  type: "object",
  properties: { a: { type: "number" }, b: { type: "string" } },
  required: ["a"],
  additionalProperties: false,
};

test.for<[schema: Schema, text: string, isAccepted: boolean]>([
  [{ type: "number" }, "0", true],
  [{ type: "number" }, "-0.5", true],
  [{ type: "number" }, "01", false],
  [{ type: "number" }, "1.", false],
  [{ type: "number" }, "-", false],
  [{ type: "number" }, "999999999999999", true],
  [{ type: "number" }, "9007199254740993", false],
  [{ type: "number" }, "59.94005994005994", true],
  [{ type: "number" }, "0.000012345678901234567", true],
  [{ type: "number" }, "123456789012345.0", false],
  [{ type: "number" }, "1.00000000000000001", false],
  [{ type: "number" }, "0.99999999999999999", false],
  [{ type: "number" }, `0.${"0".repeat(400)}1`, false],
  [{ type: "integer" }, "1.5", false],
  [{ type: "number", minimum: 1 }, "0.99999999999999999", false],
  [{ type: "number", maximum: 2 }, "1.9", true],
  [{ type: "number", exclusiveMaximum: 2 }, "1.99999999999999999999", false],
  [{ type: "number", exclusiveMinimum: 1 }, "1", false],
  [{ type: "number", exclusiveMinimum: 1 }, "2", true],
  [{ type: "string" }, '"\\u00e9\\n\\\\"', true],
  [{ type: "string" }, '"\\x"', false],
  [{ type: "string" }, '"\\u00g0"', false],
  [{ type: "string" }, '"a\tb"', false],
  [{ type: "string", maxLength: 2 }, '"😀é"', true],
  [{ type: "string", minLength: 3 }, '"😀é"', false],
  [{ type: "string", enum: ["a", ""] }, '""', true],
  [{ type: "string", enum: ["a", "b"] }, '"c"', false],
  [{ type: "string", const: "a" }, '"a"', true],
  [{ type: "string", format: "uri" }, '"https://example.com/a"', true],
  [{ type: "string", format: "uri" }, '"example"', false],
  [{ type: "string", pattern: "a" }, '"a"', false],
  [{ type: "array", items: { type: "boolean" }, minItems: 1, maxItems: 2 }, "[true , false]", true],
  [{ type: "array", items: { type: "boolean" }, minItems: 1, maxItems: 2 }, "[true,false,true]", false],
  [{ type: "array", items: { type: "boolean" }, minItems: 1 }, "[]", false],
  [{ type: "array", items: { type: "boolean" } }, "[true,]", false],
  [closed, '{ "a" : 1 , "b" : "" }', true],
  [closed, '{"a":1,"a":1}', false],
  [closed, '{"b":""}', false],
  [closed, '{"a":1,"c":1}', false],
  [closed, '{"a":1}{"a":1}', false],
  [closed, "{}", false],
  [{ ...closed, required: [] }, "{}", true],
])("%j and %s: %s", ([schema, text, isAccepted]) => {
  expect(accepts(schema, text)).toBe(isAccepted);
});

test("accepts nothing that Ajv rejects, whatever the limits are", () => {
  const limit = fc.constantFrom(-1, 0, 1, 1.5, 2);
  const schema = fc.oneof(
    fc.record(
      {
        type: fc.constantFrom("number" as const, "integer" as const),
        minimum: limit,
        maximum: limit,
        exclusiveMinimum: limit,
        exclusiveMaximum: limit,
      },
      { requiredKeys: ["type"] },
    ),
    fc.record({ type: fc.constant("string" as const), minLength: fc.nat(2), maxLength: fc.nat(3) }, { requiredKeys: ["type"] }),
  );
  const text = fc.oneof(
    fc.constantFrom("0.9", "1.0", "1.49", "1.99", "-0", "-1"),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -3, max: 3 }).map(String),
    fc.string({ maxLength: 3 }).map((each) => JSON.stringify(each)),
    fc.integer({ min: -2, max: 3 }).map(String),
  );
  fc.assert(
    fc.property(schema, text, (some, json) => {
      if (accepts(some, json)) expect(new Ajv2020({ strict: false }).validate(some, JSON.parse(json))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("accepts no number that the validators warn of", () => {
  const digits = fc.nat(999).map(String);
  const fraction = fc
    .tuple(digits, fc.constantFrom("0", "9", "4"), fc.nat(20), digits)
    .map(([first, digit, count, last]) => `${first}${digit.repeat(count)}${last}`);
  const number = fc
    .tuple(
      fc.constantFrom("", "-"),
      fc.bigInt({ min: 0n, max: 2n ** 60n }),
      fc.oneof(
        fraction,
        fraction.map((each) => each.replace(/^\d/, "")),
      ),
    )
    .map(([sign, whole, places]) => `${sign}${whole}.${places}`);
  const edge = fc
    .tuple(fc.nat(99), fc.constantFrom("0", "9"), fc.nat(400))
    .map(([whole, digit, count]) => `${whole}.${digit.repeat(count)}1`);
  fc.assert(
    fc.property(fc.oneof(number, edge), (literal) => {
      if (accepts({ type: "number" }, literal)) expect([literal, scanJson(literal).inexact]).toEqual([literal, []]);
    }),
    { numRuns: 1000 },
  );
});

test("a text ends where its bytes end", () => {
  const validator = validatorOf(closed);
  const accept = (text: string): boolean | undefined => validator?.accept(Buffer.from(text));
  expect(accept('{"a":1,"b":"long"}')).toBe(true);
  expect([accept('{"a":1'), accept('{"a":1}\n'), accept('{"a":1}\n{"a":1}'), accept("")]).toEqual([false, false, false, false]);
  expect(accept(`{"a":1,"b":"${"x".repeat(10_000)}"}`)).toBe(true);
  expect(accept(`{"a":1,"b":"${"x".repeat(1_000_000)}"}`)).toBe(false);
});

test("an object with many properties has each at most once, and all that are required", () => {
  const names = Array.from({ length: 60 }, (_, index) => `property${index}`);
  const properties = Object.fromEntries(names.map((name): [string, Schema] => [name, { type: "number" }]));
  const many: Schema = { type: "object", properties, required: names.slice(25, 40), additionalProperties: false };
  const text = (keys: readonly string[]): string => `{${keys.map((key) => `"${key}":1`).join(",")}}`;
  expect(accepts(many, text(names))).toBe(true);
  expect(accepts(many, text(names.slice(25, 40)))).toBe(true);
  for (const name of names) {
    expect(accepts(many, text([...names, name]))).toBe(false);
    expect(accepts(many, text(names.filter((other) => other !== name)))).toBe(!names.slice(25, 40).includes(name));
  }
});
