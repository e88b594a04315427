import type { Task } from "@tools/vitest/growth";
import { a, contractOf, type Files, object } from "./contract-of.ts";

/** Models that use all kinds of rules, in groups that refer to each other. */
const models = (count: number): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `model-${index}`,
      object(
        {
          id: a("string", { minLength: 1, pattern: "^[a-z]+$", examples: ["a"] }),
          status: a("string", { enum: ["on", "off"], "x-open-enum": true }),
          inner: object({ size: a("integer", { minimum: 0 }) }),
          part: { $ref: "#/$defs/part" },
          ...(index % 5 === 4 || index + 1 === count ? {} : { next: { $ref: `model-${index + 1}.schema.json` } }),
        },
        { required: ["id"], $defs: { part: object({ text: a("string") }) } },
      ),
    ]),
  );

/** Models that each refer to the one before, which comes first. */
const chain = (count: number): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `model-${String(index).padStart(3, "0")}`,
      object({
        id: a("string"),
        ...(index === 0 ? {} : { previous: { $ref: `model-${String(index - 1).padStart(3, "0")}.schema.json` } }),
      }),
    ]),
  );

/** One model with so many properties and definitions. */
const parts = (count: number): Files => {
  const names = Array.from({ length: count }, (_, index) => `p${index}`);
  const properties = Object.fromEntries(names.map((name) => [name, { $ref: `#/$defs/${name}` }]));
  return { thing: object(properties, { required: names, $defs: Object.fromEntries(names.map((name) => [name, a("string")])) }) };
};

const loading = (title: string, filesOf: (count: number) => Files): Task => ({
  title,
  input: filesOf,
  // It is the files of `input`.
  run: (files) => contractOf(files as Files),
});

/** The loading of files that must grow no faster than they do. Its operations are counted in a process of its own, which loads this file. */
export const tasks: readonly Task[] = [
  loading("models", models),
  loading("models in a chain", chain),
  loading("properties and definitions", parts),
];
