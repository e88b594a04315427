import { expect, test } from "vitest";
import { a, contractOf, object } from "../testing/contract-of.ts";
import { enumerationsOf } from "./enums.ts";

test("an enum is named after its model or definition, or after its location", async () => {
  const { models } = await contractOf({
    quality: a("string", { enum: ["low", "high"], "x-open-enum": true }),
    report: object(
      {
        rating: a("string", { enum: ["good", "bad"] }),
        tags: a("array", { items: a("string", { enum: ["x"] }) }),
        sizes: a("object", { additionalProperties: a("integer", { enum: [1, 2] }) }),
        quality: { $ref: "quality.schema.json" },
        part: { $ref: "#/$defs/part" },
      },
      { $defs: { part: object({ kind: a("string", { enum: ["a"] }) }), mood: a("string", { title: "Temper", enum: ["calm"] }) } },
    ),
  });

  expect(models.flatMap(enumerationsOf).map(({ name, values, open }) => ({ name, values, open }))).toEqual([
    { name: "Quality", values: ["low", "high"], open: true },
    { name: "ReportPartKind", values: ["a"], open: false },
    { name: "Temper", values: ["calm"], open: false },
    { name: "ReportRating", values: ["good", "bad"], open: false },
    { name: "ReportTagsItem", values: ["x"], open: false },
    { name: "ReportSizesValue", values: [1, 2], open: false },
  ]);
});
