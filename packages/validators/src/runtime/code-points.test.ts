import fc from "fast-check";
import { expect, test } from "vitest";
import { codePoints } from "./code-points.ts";

test("the length is that of the string's iterator, also with lone surrogates", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => codePoints(text) === [...text].length));
  fc.assert(
    fc.property(fc.array(fc.constantFrom("\ud83d", "\ude00", "a")), (units) => codePoints(units.join("")) === [...units.join("")].length),
  );
});

test("an emoji of two UTF-16 units is one code point", () => expect(codePoints("😀")).toBe(1));
