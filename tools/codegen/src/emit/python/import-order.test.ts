import fc from "fast-check";
import { expect, test } from "vitest";
import { byImport } from "./index.ts";

test.for([
  { names: ["TypeError", "Typed", "TypeVar"], sorted: ["Typed", "TypeError", "TypeVar"] },
  { names: ["Item10", "Item2", "Item"], sorted: ["Item", "Item2", "Item10"] },
  { names: ["Album", "URL", "Uri"], sorted: ["URL", "Album", "Uri"] },
  { names: ["album_from_json", "Shape", "URL", "album_from_dict"], sorted: ["URL", "Shape", "album_from_dict", "album_from_json"] },
])("$names are imported as $sorted", ({ names, sorted }) => expect(names.toSorted(byImport)).toEqual(sorted));

test("the order of two names is the opposite of the other way round", () => {
  const name = fc.stringMatching(/^[A-Z][A-Za-z0-9]{0,4}$/);
  fc.assert(fc.property(name, name, (a, b) => byImport(a, b) + byImport(b, a) === 0));
});
