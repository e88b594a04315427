import { describe, expect, test } from "vitest";
import { contractOf, object, operationsFile } from "../testing/contract-of.ts";
import { stressOperations, stressSchemas } from "../testing/stress-schemas.ts";
import { loadOperations } from "./operations.ts";

const { models } = await contractOf(stressSchemas);

/** The problems of the stress operations after one piece of the text is replaced. */
function problemsAfter(piece: string, replacement: string, text = stressOperations): string[] {
  expect(text).toContain(piece);
  const loaded = loadOperations(operationsFile(text.replace(piece, replacement)), models);
  return "problems" in loaded ? loaded.problems.map(({ line, pointer, found, fix }) => `${line} ${pointer}: ${found}; ${fix}`) : [];
}

const webhooks = `webhooks:
  body: Shape
  id: kind
  description: Shapes.
  headers:
    X-Mark: { description: A mark., schema: { type: string }, example: a }
  responses:
    200: Fine.
`;

/** A number after it in the stress operations. */
const minimum = "minimum: ";

describe("schemas/operations.yaml", () => {
  test("is loaded as operations with parameters, responses and errors", async () => {
    const { api } = await contractOf(stressSchemas, stressOperations);
    expect(api?.operations.map(({ id }) => id)).toEqual(["listAnimals", "getAnimal"]);
    expect(api?.operations[1]).toMatchObject({
      method: "GET",
      path: "/animals/{name}",
      parameters: [{ name: "name", in: "path", schema: { type: "string" }, example: "Rex" }],
      response: { model: "Animal", list: false },
      errors: [{ status: 404, model: "Odd", example: "no such animal", headers: [] }],
    });
  });

  test("is optional", async () => expect((await contractOf(stressSchemas)).api).toBeUndefined());

  test.for([
    ["invalid YAML", "title: Zoo", "title: [", /invalid YAML/],
    ["an unknown model", "model: Animal, list", "model: Plant, list", /^\d+ .*answers\/model: unknown model Plant; use one of .*Animal/],
    ["an unknown parameter", "query: [legs]", "query: [wings]", /unknown query parameter wings/],
    ["an unknown error", "errors: [404]", "errors: [418]", /unknown error status 418/],
    ["a path with an unknown parameter", "/animals/{name}", "/animals/{id}", /\{id\} is not defined/],
    ["a parameter that its path doesn't have", "/animals/{name}", "/animals", /a parameter that is missing from the path/],
    ["an example that its schema rejects", "example: 4", "example: -4", /^9 \/query\/legs\/example: an example that its schema rejects/],
    ["an unknown key", "license: MIT", "license: MIT\nlicence: MIT", /unknown key: licence/],
    ["an unsupported method", "method: GET", "method: BREW", /^12 \/operations\/listAnimals\/method/],
    ["an operation without a summary", "    summary: List animals\n", "", /must have required property 'summary'/],
    ["an invalid status", "  404: {", "  999: {", /invalid key: 999/],
  ] as const)("is rejected for %s, with the line and a fix", ([, piece, replacement, expected]) => {
    expect(problemsAfter(piece, replacement)).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
  });

  test("may have webhooks: the models of a tagged union", async () => {
    const { api } = await contractOf(stressSchemas, stressOperations + webhooks);
    expect(api?.webhooks).toEqual({
      model: "Shape",
      id: "kind",
      description: "Shapes.",
      headers: [{ name: "X-Mark", in: "header", description: "A mark.", schema: { type: "string" }, example: "a" }],
      responses: [{ status: 200, description: "Fine." }],
    });
  });

  test.for([
    [
      "a body that isn't a union",
      "body: Shape",
      "body: Animal",
      "/webhooks/body: Animal, which isn't a tagged union; use one of Condition, Shape, SimpleShape",
    ],
    ["a body that isn't a model", "body: Shape", "body: Plant", "/webhooks/body: Plant, which isn't a tagged union; use one of"],
    [
      "an id that isn't required",
      "id: kind",
      "id: name",
      "/webhooks/id: the property name, which Group doesn't require; use a property that each model of Shape requires",
    ],
    [
      "an example that its schema rejects",
      "example: a",
      "example: 1",
      "/webhooks/headers/X-Mark/example: an example that its schema rejects",
    ],
    ["an invalid status", "200: Fine.", "302: Fine.", "invalid key: 302"],
    ["an unknown key", "body: Shape", "body: Shape\n  url: /", "unknown key: url"],
  ] as const)("is rejected for webhooks with %s", ([, piece, replacement, expected]) => {
    expect(problemsAfter(piece, replacement, stressOperations + webhooks)).toEqual([expect.stringContaining(expected)]);
  });

  test("rejects webhooks of a contract without a union, and asks for one", async () => {
    const { models: others } = await contractOf({ odd: object({}), animal: object({}) });
    const loaded = loadOperations(operationsFile(stressOperations + webhooks), others);
    expect(loaded).toMatchObject({ problems: [{ pointer: "/webhooks/body", fix: "add a model that is a oneOf of the events" }] });
  });

  test.for([
    ["9007199254740993", "9007199254740993, which is read as 9007199254740992"],
    ["0x20000000000001", "9007199254740993, which is read as 9007199254740992"],
    ["+.1000000000000000000001", "0.1000000000000000000001, which is read as 0.1"],
    ["1e999", "1e999, which is read as Infinity"],
    [".inf", ".inf, which JSON doesn't have"],
    ["-.INF", "-.INF, which JSON doesn't have"],
    [".nan", ".nan, which JSON doesn't have"],
  ] as const)("is rejected for the number %s, with its position", ([number, found]) => {
    const text = stressOperations.replace(`${minimum}0`, minimum + number);
    const loaded = loadOperations(operationsFile(text), models);
    const before = text.slice(0, text.indexOf(minimum) + minimum.length).split("\n");
    expect(loaded).toMatchObject({
      problems: [
        {
          line: before.length,
          column: (before.at(-1)?.length ?? 0) + 1,
          pointer: "/query/legs/schema/minimum",
          found: `the number ${found}`,
        },
      ],
    });
  });

  test.for(["9007199254740992", "0x20", "0o17", "-.5", "+1", "0.", "1e2"])("may have the number %s", (number) => {
    expect(problemsAfter(`${minimum}0`, minimum + number)).toEqual(Number(number) > 4 ? [expect.stringContaining("/example")] : []);
  });
});
