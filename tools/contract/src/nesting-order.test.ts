import { expect, test } from "vitest";
import { nestingOrder } from "./nesting-order.ts";
import { a, contractOf, object, stressOperations } from "./testing/index.ts";

const to = (name: string): { $ref: string } => ({ $ref: `${name}.schema.json` });

test("each model is followed by those inside it, in the order of its schema, and the largest is first", async () => {
  const contract = await contractOf({
    alone: object({ x: a("string") }),
    bolt: object({ x: a("string") }),
    axle: object({ bolt: to("bolt") }),
    wheel: object({ axle: to("axle") }),
    car: object({ wheels: a("array", { items: to("wheel") }), axle: to("axle") }),
  });
  expect(nestingOrder(contract).map(({ slug }) => slug)).toEqual(["car", "wheel", "axle", "bolt", "alone"]);
});

test("the models that operations return are first, and those of a cycle aren't lost", async () => {
  const files = {
    odd: object({}),
    animal: object({}),
    a: object({ b: to("b") }),
    b: object({ a: to("a") }),
    herd: object({ odd: to("odd") }),
  };
  const contract = await contractOf(files, stressOperations);
  expect(nestingOrder(contract).map(({ slug }) => slug)).toEqual(["animal", "herd", "odd", "a", "b"]);
});
