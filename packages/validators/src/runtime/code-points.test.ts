import fc from "fast-check";
import { expect, test } from "vitest";
import { codePoints } from "./code-points.ts";

test("length is counted as the string's iterator counts it, lone surrogates included", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => codePoints(text) === [...text].length));
  fc.assert(
    fc.property(fc.array(fc.constantFrom("\ud83d", "\ude00", "a")), (units) => codePoints(units.join("")) === [...units.join("")].length),
  );
});

test("an emoji of two UTF-16 units is one code point", () => expect(codePoints("😀")).toBe(1));
