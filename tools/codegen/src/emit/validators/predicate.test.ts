import type { JsonObject } from "@tools/contract/json";
import { contractOf } from "@tools/contract/testing";
import { describe, expect, test } from "vitest";
import { validators } from "./index.ts";
import { predicate } from "./predicate.ts";
import { contains, parseModule } from "./syntax.ts";
import { evaluate } from "./testing/evaluate.ts";
import { stressSchemas } from "./testing/stress.ts";

const compile = (schema: JsonObject): Promise<string> =>
  predicate(
    "isValid",
    schema,
    (ref) => ref,
    () => {
      throw new Error("no schema here has a union");
    },
  );

/** Nodes that allocate each time that a function runs. */
const allocating = new Set([
  "ArrayExpression",
  "ObjectExpression",
  "NewExpression",
  "FunctionExpression",
  "ArrowFunctionExpression",
  "ClassExpression",
  "TemplateLiteral",
  "SpreadElement",
]);

const generated = await contractOf(Object.fromEntries(Object.entries(stressSchemas).map(([name, { schema }]) => [name, schema]))).then(
  validators.emit,
);

describe("a predicate allocates nothing", () => {
  test.for(Object.keys(stressSchemas))("for %s", (slug) => {
    const files = generated.filter(({ path }) => new RegExp(`/${slug}/is[^/]*\\.ts$`).test(path));
    expect(files.length).toBeGreaterThanOrEqual(1);
    for (const { text } of files) {
      const code = text.replace(/\(data: unknown\): [^{]*\{/, "(data) {").replace(/^import type .*$/gm, "");
      const functions = parseModule(code).body.filter((node) => node.type === "ExportNamedDeclaration");
      expect(functions).toHaveLength(1);
      expect(functions.some((node) => contains(node, ({ type }) => allocating.has(type)))).toBe(false);
      expect(functions.some((node) => contains(node, (inner) => inner.type === "BinaryExpression" && inner.operator === "+"))).toBe(false);
    }
  });
});

test("a predicate takes the value alone, walks its keys and records no errors", async () => {
  const text = await compile({
    type: "object",
    properties: { a: { type: "string" }, b: { type: "boolean" } },
    required: ["a"],
    additionalProperties: false,
  });
  expect(text).toBe(`export function isValid(data) {
  if (!data || "object" != typeof data || Array.isArray(data)) {
    return false;
  }
  {
    let missing0 = 1;
    for (const key0 in data) {
      if (!Object.prototype.hasOwnProperty.call(data, key0)) {
        continue;
      }
      const data0 = data[key0];
      if (void 0 === data0) {
        continue;
      }
      if ("a" === key0) {
        if ("string" !== typeof data0) {
          return false;
        }
        missing0--;
      } else {
        if ("b" !== key0) {
          return false;
        }
        if ("boolean" !== typeof data0) {
          return false;
        }
      }
    }
    if (0 !== missing0) {
      return false;
    }
  }
  return true;
}
`);
});

const hostile: { what: string; schema: JsonObject; accepts: unknown; rejects: unknown }[] = [
  {
    what: "a property named like a loop's variable",
    schema: { type: "object", properties: { key0: { type: "string" }, missing0: { type: "string" } }, required: ["missing0"] },
    accepts: { key0: "a", missing0: "b" },
    rejects: { key0: "a" },
  },
  {
    what: "a property with quotes and a line break",
    schema: { type: "object", properties: { '"\n`${x}': { type: "string" } } },
    accepts: { '"\n`${x}': "a" },
    rejects: { '"\n`${x}': 1 },
  },
  {
    what: "a property __proto__",
    schema: JSON.parse('{"type":"object","properties":{"__proto__":{"type":"string"}},"required":["__proto__"]}'),
    accepts: JSON.parse('{"__proto__":"a"}'),
    rejects: {},
  },
  { what: "a pattern that ends the literal", schema: { type: "string", pattern: "^</script>/*$" }, accepts: "</script>/", rejects: "a" },
  { what: "an enum of values that look like code", schema: { enum: ['"); throw 1; ("', "${x}"] }, accepts: "${x}", rejects: "x" },
  {
    what: "a required property that may hold anything",
    schema: { type: "object", properties: { a: {} }, required: ["a"] },
    accepts: { a: null },
    rejects: { a: undefined },
  },
  {
    what: "a property required twice",
    schema: { type: "object", properties: { a: {} }, required: ["a", "a"] },
    accepts: { a: 1 },
    rejects: {},
  },
];

test.for(hostile)("$what is data, not code", async ({ schema, accepts, rejects }) => {
  const isValid = evaluate(await compile(schema), "isValid") as (value: unknown) => boolean; // a predicate is what was compiled
  expect([isValid(accepts), isValid(rejects)]).toEqual([true, false]);
});
