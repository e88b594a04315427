import { describe, expect, test } from "vitest";
import { a, contractOf, type Files, object } from "../testing/contract-of.ts";
import { keywordAddress, type ResolvedSchema, resolvedBelow } from "./resolved-schema.ts";
import { annotation, resolverOf } from "./resolver.ts";

/** The resolved schemas of a contract's models by name. */
async function resolvedIn(files: Files): Promise<Record<string, ResolvedSchema>> {
  const contract = await contractOf(files);
  const resolver = resolverOf(contract);
  return Object.fromEntries(contract.models.flatMap(({ definitions }) => definitions).map((it) => [it.name, resolver.of(it)]));
}

const base = object({ id: a("string", { minLength: 1 }), size: a("number", { minimum: 0 }) });

describe("a resolved schema", () => {
  test("combines a $ref with the keywords next to it", async () => {
    const { Strict } = await resolvedIn({ base, strict: { description: "With an id.", $ref: "base.schema.json", required: ["id"] } });
    expect(Strict?.types).toEqual(["object"]);
    expect([...(Strict?.properties ?? [])].map(([name, { required }]) => [name, required])).toEqual([
      ["id", true],
      ["size", false],
    ]);
    expect(Strict?.closedBy.map(({ id }) => id)).toEqual(["https://session-schema.dev/base.schema.json"]);
    expect(Strict?.properties.get("id")?.requiredBy.map((location) => keywordAddress(location, "required"))).toEqual([
      "https://session-schema.dev/strict.schema.json#/required",
    ]);
  });

  test("combines the constraints of several parts on one property", async () => {
    const { Joined } = await resolvedIn({
      joined: {
        ...object({ n: a("number", { minimum: 1 }) }, { additionalProperties: true }),
        allOf: [object({ n: a(["integer", "string"], { maximum: 9 }) }, { additionalProperties: true, required: ["n"] })],
      },
    });
    const n = Joined?.properties.get("n");
    expect(n?.required).toBe(true);
    expect(n?.resolved.types).toEqual(["integer"]);
    expect(n?.resolved.constraints.map(({ keyword, value, location }) => [keyword, value, location.pointer])).toEqual([
      ["minimum", 1, "/properties/n"],
      ["maximum", 9, "/allOf/0/properties/n"],
    ]);
  });

  test("applies the additionalProperties of one part to the properties of another", async () => {
    const { Joined } = await resolvedIn({
      joined: {
        ...object({ own: a("string") }, { additionalProperties: a("string", { minLength: 2 }) }),
        allOf: [object({ other: a("string", { maxLength: 5 }) }, { additionalProperties: true })],
      },
    });
    const keywords = (name: string): string[] => (Joined?.properties.get(name)?.resolved.constraints ?? []).map(({ keyword }) => keyword);
    expect(keywords("own")).toEqual([]);
    expect(keywords("other")).toEqual(["maxLength", "minLength"]);
    expect(Joined?.additional?.constraints.map(({ keyword }) => keyword)).toEqual(["minLength"]);
  });

  test("has the name of the definition with the same constraints, not that of an alias", async () => {
    const { Alias, User } = await resolvedIn({
      alias: { description: "Another name.", $ref: "base.schema.json" },
      base,
      user: object({
        bare: { $ref: "base.schema.json" },
        described: { description: "Said anew.", $ref: "alias.schema.json" },
        wrapped: { description: "In an allOf.", allOf: [{ $ref: "base.schema.json" }] },
        narrowed: { $ref: "base.schema.json", required: ["id"] },
      }),
    });
    expect(Alias?.definition?.name).toBe("Base");
    expect([...(User?.properties.values() ?? [])].map(({ name, resolved }) => [name, resolved.definition?.name])).toEqual([
      ["bare", "Base"],
      ["described", "Base"],
      ["wrapped", "Base"],
      ["narrowed", undefined],
    ]);
  });

  test("of a recursive model is the same object at each level", async () => {
    const { Tree } = await resolvedIn({ tree: object({ children: a("array", { items: { $ref: "#" } }), up: { $ref: "#" } }) });
    expect(Tree?.properties.get("up")?.resolved).toBe(Tree);
    expect(Tree?.properties.get("children")?.resolved.items).toBe(Tree);
    expect(Tree && [...resolvedBelow(Tree)]).toHaveLength(2);
  });

  test("of a map has the schema of its values", async () => {
    const { Flags } = await resolvedIn({ flags: a("object", { additionalProperties: a("boolean") }) });
    expect(Flags?.additional?.types).toEqual(["boolean"]);
    expect(Flags?.closedBy).toEqual([]);
  });

  test("has no types if the schema has none", async () => {
    const { Free } = await resolvedIn({ free: { description: "Whatever." } });
    expect(Free).toMatchObject({ types: undefined, constraints: [], items: undefined, additional: undefined, definition: undefined });
  });

  test("has properties with the names of those that every object inherits", async () => {
    const { Odd } = await resolvedIn({ odd: object({ constructor: a("string"), toString: a("string") }, { required: ["toString"] }) });
    expect([...(Odd?.properties.values() ?? [])].map(({ name, required }) => [name, required])).toEqual([
      ["constructor", false],
      ["toString", true],
    ]);
  });
});

test("an annotation is that of the location, or else that of its $ref's target", async () => {
  const contract = await contractOf({
    speed: a("number", { "x-unit": "km/h", default: 3 }),
    car: object({ top: { $ref: "speed.schema.json" }, mean: { description: "Its own words.", $ref: "speed.schema.json" } }),
  });
  const resolver = resolverOf(contract);
  const [car] = contract.models.filter(({ name }) => name === "Car");
  const annotations = [...(car ? resolver.at(car.root).properties.values() : [])].map(({ location }) =>
    (["description", "x-unit", "default"] as const).map((keyword) => annotation(resolver, location, keyword)),
  );
  expect(annotations).toEqual([
    ["A part.", "km/h", 3],
    ["Its own words.", "km/h", 3],
  ]);
});
