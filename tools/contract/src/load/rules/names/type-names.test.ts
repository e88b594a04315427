import { expect, test } from "vitest";
import { object, problemsOf } from "../../../testing/index.ts";

test.for(["standard", "tolerant-standard", "values", "fixtures", "example", "arbitrary"])(
  "a model and another one with the name of its function for %s collide",
  async (noun) => {
    const problems = await problemsOf({ thing: object({}), [`thing-${noun}`]: object({}) });
    expect(problems).toHaveLength(2);
    expect(await problemsOf({ thing: object({}), [`thing-${noun}-x`]: object({}) })).toEqual([]);
  },
);
