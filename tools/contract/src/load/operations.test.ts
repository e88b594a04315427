import { describe, expect, test } from "vitest";
import { contractOf, operationsFile } from "../testing/contract-of.ts";
import { stressOperations, stressSchemas } from "../testing/stress-schemas.ts";
import { loadOperations } from "./operations.ts";

const { models } = await contractOf(stressSchemas);

/** What is wrong with the stress schemas's operations once a piece of them is replaced. */
function problemsAfter(piece: string, replacement: string): string[] {
  expect(stressOperations).toContain(piece);
  const loaded = loadOperations(operationsFile(stressOperations.replace(piece, replacement)), models);
  return "problems" in loaded ? loaded.problems.map(({ line, pointer, found, fix }) => `${line} ${pointer}: ${found}; ${fix}`) : [];
}

describe("schemas/operations.yaml", () => {
  test("becomes operations that know their parameters, their answer and their errors", async () => {
    const { api } = await contractOf(stressSchemas, stressOperations);
    expect(api?.operations.map(({ id }) => id)).toEqual(["listAnimals", "getAnimal"]);
    expect(api?.operations[1]).toMatchObject({
      method: "GET",
      path: "/animals/{name}",
      parameters: [{ name: "name", in: "path", schema: { type: "string" }, example: "Rex" }],
      answer: { model: "Animal", list: false },
      errors: [{ status: 404, model: "Odd", example: "no such animal", headers: [] }],
    });
  });

  test("need not be there", async () => expect((await contractOf(stressSchemas)).api).toBeUndefined());

  test.for([
    ["no YAML", "title: Zoo", "title: [", /invalid YAML/],
    [
      "a model that is not there",
      "model: Animal, list",
      "model: Plant, list",
      /^\d+ .*answers\/model: unknown model Plant; use one of .*Animal/,
    ],
    ["a parameter that is not described", "query: [legs]", "query: [wings]", /unknown query parameter wings/],
    ["an error that is not described", "errors: [404]", "errors: [418]", /unknown error status 418/],
    ["a path whose braces are not described", "/animals/{name}", "/animals/{id}", /\{id\} is not defined/],
    ["a parameter that its path does not have", "/animals/{name}", "/animals", /a parameter that is missing from the path/],
    ["an example that its schema rejects", "example: 4", "example: -4", /^9 \/query\/legs\/example: an example that its schema rejects/],
    ["a key that means nothing", "license: MIT", "license: MIT\nlicence: MIT", /unknown key: licence/],
    ["a method that nothing here can call", "method: GET", "method: BREW", /^12 \/operations\/listAnimals\/method/],
    ["an operation that says nothing of itself", "    summary: List animals\n", "", /must have required property 'summary'/],
    ["a status that is none", "  404: {", "  999: {", /invalid key: 999/],
  ] as const)("is rejected with %s, at its line, with what to do", ([, piece, replacement, said]) => {
    expect(problemsAfter(piece, replacement)).toEqual(expect.arrayContaining([expect.stringMatching(said)]));
  });
});
