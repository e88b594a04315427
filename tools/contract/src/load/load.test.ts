import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSchemas } from "../files/schemas.ts";
import type { Json, JsonObject } from "../json.ts";
import { a, contractOf, object, problemsOf, sourceFiles } from "../testing/contract-of.ts";
import { type Loaded, load } from "./load.ts";
import { grammar } from "./rules/grammar.ts";

const root = `${import.meta.dirname}/../../../..`;
const ours = await readSchemas(root);

const names = fc.constantFrom("a", "b", "constructor", "~/", "", "100%", 'q"', "toString");
const scalar: fc.Arbitrary<Json> = fc.oneof(fc.string({ maxLength: 3 }), fc.integer({ min: -3, max: 9 }), fc.boolean(), fc.constant(null));
const count = fc.integer({ min: 0, max: 4 });
const schemas = schemasOf(3);

describe("a contract", () => {
  test("has our schemas", async () => {
    const loaded = await load(ours);
    expect(loaded).toMatchObject({ contract: { models: expect.arrayContaining([expect.objectContaining({ name: "Session" })]) } });
  });

  test("doesn't depend on the order of files, white space, CRLF or a BOM", async () => {
    const plain = await load(ours);
    const shuffled = await load(ours.toReversed());
    const respaced = await load(
      ours.map(({ path, text }) => ({ path, text: `\uFEFF${JSON.stringify(JSON.parse(text), null, "\t").replaceAll("\n", "\r\n")}\r\n` })),
    );
    expect(shuffled).toEqual(plain);
    expect(respaced).toEqual(plain);
  });

  test("has another hash if one word of a schema changes", async () => {
    const one = await contractOf({ thing: a("string") });
    const other = await contractOf({ thing: a("string", { description: "Another part." }) });
    expect(one.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(other.hash).not.toBe(one.hash);
  });

  test("derives $schema, $id and title from the file name if they are missing", async () => {
    const { models } = await contractOf({ "viewer-report": a("string") });
    expect(models).toMatchObject([
      {
        name: "ViewerReport",
        slug: "viewer-report",
        source: "schemas/viewer-report.schema.json",
        id: "https://session-schema.dev/viewer-report.schema.json",
        root: { schema: { $schema: "https://json-schema.org/draft/2020-12/schema", title: "ViewerReport" } },
      },
    ]);
  });

  test("orders each model after those that it refers to, and handles a cycle", async () => {
    const { order, models } = await contractOf({
      alpha: object({ zeta: { $ref: "zeta.schema.json" } }),
      beta: object({ alpha: { $ref: "alpha.schema.json" } }),
      zeta: object({ beta: { $ref: "beta.schema.json#" } }),
      mu: object({ beta: { $ref: "./beta.schema.json" } }),
    });
    expect(models.map(({ slug }) => slug)).toEqual(["alpha", "beta", "mu", "zeta"]);
    expect(order.map(({ slug }) => slug)).toEqual(["beta", "zeta", "alpha", "mu"]);
    expect(models.map(({ refs }) => refs)).toEqual([["zeta"], ["alpha"], ["beta"], ["beta"]]);
  });

  test("gives a name to every target of a $ref", async () => {
    const { models } = await contractOf({
      thing: object(
        { "a b": a("string", { minLength: 1 }), tags: a("array", { items: a("string") }), again: { $ref: "#/properties/a%20b" } },
        { $defs: { small: a("boolean"), big: a("boolean", { title: "Huge" }) } },
      ),
      user: object({ tag: { $ref: "thing.schema.json#/properties/tags/items" } }),
    });
    expect(models.map(({ definitions }) => definitions.map(({ name, at }) => `${name} ${at.pointer}`))).toEqual([
      ["Thing ", "ThingSmall /$defs/small", "Huge /$defs/big", "ThingAB /properties/a b", "ThingTagsItem /properties/tags/items"],
      ["User "],
    ]);
  });

  test("keeps readOnly, writeOnly and the keywords of other vendors, whatever their values", async () => {
    const foreign = { "x-acme-ui": { $id: 5, $ref: "#/nope", properties: { a: 1 } }, "x-go-type": "Name", "x-acme.com-list": [null, 1] };
    const part = a("string", { readOnly: true, examples: ["x"], ...foreign });
    const { models } = await contractOf({
      thing: object({ part, secret: a("string", { writeOnly: true }) }, { ...foreign, required: ["part"] }),
    });
    expect(models[0]?.root.schema).toMatchObject({ ...foreign, properties: { part, secret: { writeOnly: true } } });
  });

  test("allows any property name except __proto__", async () => {
    const unusual = ["constructor", "toString", "~", "a/b", "100%", 'quo"te', "back`tick", "日本", "1", "$ref", "properties"];
    const contract = await contractOf({
      thing: object(Object.fromEntries(unusual.map((name) => [name, a("string", { examples: ["x"] })]))),
    });
    expect(Object.keys(contract.models[0]?.root.schema.properties ?? {}).sort()).toEqual([...unusual].sort());
  });
});

describe("problems", () => {
  test("of all files are reported together, in the order of files and lines", async () => {
    const problems = await problemsOf({
      zeta: `{\n "type": "string"\n}`,
      alpha: `{\n "description": "x",\n "type": "number",\n "requird": [],\n "minimum": "1"\n}`,
      mu: "{",
    });
    expect(problems.map(({ path, line, column, pointer }) => `${path}:${line}:${column} ${pointer}`)).toEqual([
      "schemas/alpha.schema.json:4:2 /requird",
      "schemas/alpha.schema.json:5:2 /minimum",
      "schemas/mu.schema.json:1:2 ",
      "schemas/zeta.schema.json:1:1 ",
    ]);
  });

  test("of one kind don't hide those of another in the same file", async () => {
    const problems = await problemsOf({
      thing: {
        description: "A thing.",
        type: "object",
        properties: { x: { type: "number", examples: ["no"] }, y: a("string", { minLenght: 1, format: "iri", examples: [1] }) },
        required: ["z"],
        aditionalProperties: false,
      },
    });
    expect(problems.map(({ pointer, found }) => `${pointer}: ${found}`)).toEqual([
      "/properties/x: no description",
      "/properties/x: a number without a unit",
      "/properties/x/examples/0: an example that its own schema rejects: it must be number",
      '/properties/y/minLenght: the unknown keyword "minLenght"',
      '/properties/y/format: the format "iri", which no validator of ours asserts',
      "/properties/y/examples/0: an example that its own schema rejects: it must be string",
      '/required/0: "z" is required, but isn\'t defined',
      '/aditionalProperties: the unknown keyword "aditionalProperties"',
    ]);
  });

  test("of one file don't stop the checks of others, and aren't repeated where others refer to it", async () => {
    const problems = await problemsOf({
      broken: "{",
      user: object({ broken: { $ref: "broken.schema.json" } }, { examples: [{ broken: "whatever" }] }),
      apart: a("string", { examples: [1] }),
    });
    expect(problems.map(({ path, pointer }) => `${path} ${pointer}`)).toEqual([
      "schemas/apart.schema.json /examples/0",
      "schemas/broken.schema.json ",
    ]);
  });

  test("are reported for a folder without schemas", async () => {
    expect(await load([])).toMatchObject({ problems: [{ path: "schemas", found: "no file ending in .schema.json" }] });
  });

  test("aren't reported for valid combinations of objects", async () => {
    const problems = await problemsOf({
      base: object({ id: a("string") }),
      strict: { description: "A base that has its id.", $ref: "base.schema.json", required: ["id"] },
      parts: {
        description: "Two halves.",
        type: "object",
        additionalProperties: true,
        allOf: [
          object({ left: a("string") }, { additionalProperties: true, required: ["right"] }),
          object({ right: a("string") }, { additionalProperties: true }),
        ],
      },
      tree: object({ children: a("array", { items: { $ref: "#" } }), parent: { $ref: "#" } }),
      inner: object({
        base: { description: "One with an id.", allOf: [{ $ref: "base.schema.json" }, { required: ["id"] }] },
      }),
    });
    expect(problems).toEqual([]);
  });
});

describe("load never throws, and returns a contract or problems with positions,", () => {
  const check = async (files: Parameters<typeof load>[0]): Promise<void> => {
    const loaded: Loaded = await load(files);
    if ("contract" in loaded) {
      expect(loaded.contract.models).toHaveLength(files.length);
      return;
    }
    expect(loaded.problems.length).toBeGreaterThan(0);
    for (const { line, column, found, fix } of loaded.problems) {
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
      expect(found).toMatch(/\S/);
      expect(fix).toMatch(/\S/);
    }
  };
  const runs = { numRuns: 100 };

  test("for any text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: "binary" }), fc.json()), (text) => check([{ path: "schemas/thing.schema.json", text }])),
      runs,
    );
  });

  test("for our schemas with one part of the text replaced", async () => {
    const edit = fc.record({
      file: fc.constantFrom(...ours),
      from: fc.nat(),
      length: fc.nat({ max: 9 }),
      text: fc.oneof(fc.json(), fc.string()),
    });
    await fc.assert(
      fc.asyncProperty(edit, ({ file, from, length, text }) => {
        const start = from % file.text.length;
        const edited = file.text.slice(0, start) + text + file.text.slice(start + length);
        return check(ours.map((other) => (other === file ? { ...file, text: edited } : other)));
      }),
      runs,
    );
  });

  test("for random schemas", async () => {
    await fc.assert(
      fc.asyncProperty(schemas, schemas, (one, two) => check(sourceFiles({ one, two }))),
      runs,
    );
  });

  test.for([
    ["deep nesting", "[".repeat(100_000)],
    ["deep objects", '{"a":'.repeat(100_000)],
    ["huge counts", JSON.stringify(a("array", { minItems: 1e15, items: a("string", { minLength: 1e300 }) }))],
    ["a pattern that no generated string matches", JSON.stringify(a("string", { pattern: "(?<=a)b" }))],
    ["models that all require each other", JSON.stringify(mutuallyRequired(9))],
  ] as const)("for %s", async ([, text]) => {
    await check([{ path: "schemas/thing.schema.json", text }]);
  });
});

test("every schema that the grammar accepts is valid under the 2020-12 meta-schema", () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  fc.assert(
    fc.property(schemas, (schema) => {
      const { findings, sound } = grammar(schema);
      expect(ajv.validateSchema({ ...sound, $id: "https://session-schema.dev/thing.schema.json" })).toBe(true);
      if (findings.length === 0) expect(sound).toEqual(schema);
    }),
    { numRuns: 500 },
  );
});

function mutuallyRequired(count: number): JsonObject {
  const names = Array.from({ length: count }, (_, index) => `n${index}`);
  const properties = Object.fromEntries(names.map((name) => [name, { $ref: `#/$defs/${name}` }]));
  return object({}, { $defs: Object.fromEntries(names.map((name) => [name, object(properties, { required: names })])) });
}

/** Schemas that are mostly valid, with every keyword, unusual names and unusual references. */
function schemasOf(depth: number): fc.Arbitrary<JsonObject> {
  const inner: fc.Arbitrary<Json> =
    depth === 0 ? fc.constant({ type: "string" }) : fc.oneof({ weight: 9, arbitrary: schemasOf(depth - 1) }, scalar);
  const keywords: Record<string, fc.Arbitrary<Json>> = {
    type: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom("string", "integer", "number", "object", "array", "boolean", "null") },
      fc.uniqueArray(fc.constantFrom("string", "integer", "object", "null"), { minLength: 1 }),
      fc.constant("strng"),
    ),
    properties: fc.dictionary(names, inner, { maxKeys: 3 }),
    required: fc.uniqueArray(names, { maxLength: 2 }),
    additionalProperties: fc.oneof(fc.boolean(), inner),
    items: inner,
    allOf: fc.array(inner, { minLength: 1, maxLength: 2 }),
    $ref: fc.constantFrom(
      "#",
      "#/properties/a",
      "#/$defs/b",
      "two.schema.json",
      "one.schema.json#/items",
      "#/properties/~0~1",
      "#/required",
      "%",
      "?x",
      "#b",
    ),
    $defs: fc.dictionary(names, inner, { maxKeys: 2 }),
    enum: fc.array(scalar, { maxLength: 3 }),
    const: scalar,
    minimum: fc.integer(),
    exclusiveMaximum: fc.double({ noNaN: true, noDefaultInfinity: true }),
    minLength: count,
    maxLength: count,
    minItems: count,
    maxItems: count,
    uniqueItems: fc.boolean(),
    pattern: fc.constantFrom("^a+$", "[", "(a|b)*", "^\\p{L}"),
    format: fc.constantFrom("uri", "uuid", "nonsense"),
    examples: fc.array(scalar, { maxLength: 2 }),
    default: scalar,
    "x-open-enum": fc.boolean(),
    "x-enumDescriptions": fc.dictionary(fc.string({ maxLength: 2 }), fc.string()),
    $id: fc.string(),
    title: fc.constantFrom("One", "Another one"),
  };
  return fc
    .subarray(Object.keys(keywords), { maxLength: 5 })
    .chain((kept) => fc.record(Object.fromEntries(kept.map((keyword) => [keyword, keywords[keyword] ?? scalar]))))
    .map((schema) => ({ description: "A thing.", "x-unit": "none", ...schema }));
}
