import { expect, test } from "vitest";
import type { Json } from "../json.ts";
import { a, contractOf, object } from "../testing/index.ts";
import { examplePayload } from "./example-payload.ts";
import { resolverOf } from "./resolver.ts";
import { accepts, violationsAt } from "./violations.ts";

const contract = await contractOf({
  thing: object(
    {
      id: a("string", { minLength: 2 }),
      sizes: a("array", { items: a("integer") }),
      any: a("array"),
      map: a("object", { additionalProperties: a("integer") }),
      open: a("object", { additionalProperties: true }),
      part: object({ x: a("string", { examples: ["one", "two"] }), state: a("string", { enum: ["on", "off"] }) }),
      parent: { $ref: "#" },
    },
    { required: ["id"] },
  ),
});
const [model] = contract.models;
const [definition] = model?.definitions ?? [];
if (definition === undefined) throw new Error("The contract has no definition.");
const resolver = resolverOf(contract);
const thing = resolver.of(definition);

const rows: [payload: Json, isAccepted: boolean, violations: [keyword: string, property?: string][]][] = [
  [{ id: "ab" }, true, []],
  [{ id: "a" }, false, []],
  [{}, false, [["required", "id"]]],
  [{ id: "ab", x: 1 }, false, [["additionalProperties", "x"]]],
  ["ab", false, [["type"]]],
  [{ id: "ab", sizes: [1, 2] }, true, []],
  [{ id: "ab", sizes: [1, "2"] }, false, []],
  [{ id: "ab", any: [1, "2"] }, true, []],
  [{ id: "ab", map: { x: 1 } }, true, []],
  [{ id: "ab", map: { x: "1" } }, false, []],
  [{ id: "ab", open: { x: [null] } }, true, []],
  [{ id: "ab", parent: { id: "ab" } }, true, []],
  [{ id: "ab", parent: {} }, false, []],
];

test.for(rows)("%j is accepted: %s; violations of the value itself: %j", ([payload, isAccepted, violations]) => {
  expect(accepts(thing, payload)).toBe(isAccepted);
  const found = violationsAt(thing, payload).map(({ keyword, property }) => (property === undefined ? [keyword] : [keyword, property]));
  expect(found).toEqual(violations);
});

test.for([
  ["first", { x: "one", state: "on" }],
  ["last", { x: "two", state: "off" }],
] as const)("an example payload has every property once, with the %s examples and values", ([choice, part]) => {
  const payload = Object(examplePayload(thing, definition.at, resolver, choice));
  expect(accepts(thing, payload)).toBe(true);
  expect(Object.keys(payload)).toEqual(["id", "sizes", "any", "map", "open", "part"]);
  expect(payload.part).toEqual(part);
  expect(payload.sizes).toHaveLength(choice === "first" ? 1 : 2);
  expect(Object.keys(payload.map)).toEqual(["key"]);
});
