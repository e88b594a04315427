import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { models } from "./generated/models.ts";
import type { ModelValidators } from "./runtime/model-validators.ts";
import { conforms } from "./testing/conforms.ts";
import { payloadLike } from "./testing/payloads.ts";

const all: ModelValidators<unknown, unknown>[] = Object.values(models);

fc.configureGlobal({ numRuns: 300 });

describe.for(all.map((model) => ({ name: model.name, model })))("$name", ({ name, model }) => {
  const json = payloadLike(name);

  test("a strictly valid value conforms to the strict type", () => {
    fc.assert(fc.property(json, (value) => !model.is(value) || conforms(name, value)));
  });

  test("a value that a reader returns conforms to the tolerant type", () => {
    fc.assert(
      fc.property(json, (value) => {
        const result = model.read(value);
        if (result.ok) expect(conforms(`Tolerant${name}`, result.value)).toBe(true);
      }),
    );
  });

  test("a reader accepts a value that conforms to the tolerant type, except for fractions and typed additional properties, which types can't express", () => {
    fc.assert(
      fc.property(json, (value) => {
        if (!conforms(`Tolerant${name}`, value)) return;
        const result = model.read(value);
        const fatal = result.issues.filter(
          ({ tolerated, expected, schemaPath }) =>
            !tolerated && !expected.includes("an integer") && !schemaPath.includes("/additionalProperties/"),
        );
        expect(fatal).toEqual([]);
      }),
    );
  });
});
