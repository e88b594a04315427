import { emitters } from "@tools/codegen";
import type { JsonObject } from "@tools/contract/json";
import { a, contractOf, type Files, object, stressOperations, stressSchemas } from "@tools/contract/testing";
import type { Generator } from "./generator.ts";

/** The published documents of a contract that has everything, by name. */
export async function stressDocuments(): Promise<Record<Generator["document"], string>> {
  const contract = await contractOf(schemas, stressOperations + operations);
  const files = new Map((await emitters.openapi.emit(contract)).map(({ path, text }) => [path.slice(path.lastIndexOf("/") + 1), text]));
  return { "openapi.json": files.get("openapi.json") ?? "", "openapi-3.0.json": files.get("openapi-3.0.json") ?? "" };
}

const definitions = {
  labels: a("object", { additionalProperties: a("string") }),
  names: a("array", { items: a("string") }),
  code: a("string", { minLength: 2, examples: ["ab"] }),
  level: a("integer"),
  either: a(["string", "integer"]),
  grade: a("string", { enum: ["a", "b"] }),
  any: { description: "Any value." },
  box: object({ of: a("integer") }, { required: ["of"] }),
  mixed: a("array", { items: a(["string", "integer"]) }),
} satisfies Files;

/** Each definition as a required and an optional property, as an item and as a value of a map. */
const bag = object(
  Object.fromEntries(
    Object.keys(definitions).flatMap((name): [string, JsonObject][] => {
      const use = { $ref: `#/$defs/${name}` };
      return [
        [`${name}Value`, { description: "Required.", ...use }],
        [`${name}Option`, use],
        [`${name}List`, a("array", { items: use })],
        [`${name}Map`, a("object", { additionalProperties: use })],
      ];
    }),
  ),
  { required: Object.keys(definitions).map((name) => `${name}Value`), $defs: definitions },
);

/** The stress schemas, without properties that generators can't name. */
const schemas: Files = { ...stressSchemas, odd: named(stressSchemas["odd"]), bag };

function named(schema: Files[string] | undefined): JsonObject {
  const { properties, ...others } = schema as JsonObject & { properties: JsonObject }; // the stress schemas are objects
  return {
    ...others,
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => /^(?!constructor)[a-z]+$/i.test(name))),
  };
}

const operations = `
  getOdd: { method: GET, path: /odd, summary: Get it, description: It., answers: { model: Odd, description: It. }, errors: [404] }
  getBag: { method: GET, path: /bag, summary: Get a bag, description: It., answers: { model: Bag, description: It. }, errors: [404] }
  getDrawing: { method: GET, path: /drawing, summary: Get a drawing, description: It., answers: { model: Drawing, description: It. }, errors: [404] }
  getCondition: { method: GET, path: /condition, summary: Get one, description: It., answers: { model: Condition, description: It. }, errors: [404] }
  listShapes: { method: GET, path: /shapes, summary: List, description: All., answers: { model: Shape, list: true, description: All. }, errors: [404] }
`;
