import { expect, test } from "vitest";
import { withUnicodePatterns } from "./unicode-patterns.ts";

test.for<[pattern: string, expected: string]>([
  ["^a+$", "^a+$"],
  ["^[^\\~\\:]+$", "^[^~:]+$"],
  ["^\\@a\\-b$", "^@a-b$"],
  ["^[a\\-z\\_]$", "^[a\\-z_]$"],
  ["a{", "a\\{"],
  ["]}", "\\]\\}"],
])("the pattern %s is %s with the flag u", ([pattern, expected]) => {
  expect(withUnicodePatterns({ pattern, patternProperties: { [pattern]: true }, const: { pattern } })).toEqual({
    pattern: expected,
    patternProperties: { [expected]: true },
    const: { pattern },
  });
});

test.for(["(", "(?i)a", "[z-a]"])("%s is a problem of the document", (pattern) => {
  expect(() => withUnicodePatterns({ properties: { a: { pattern } } })).toThrow("isn't a regular expression of ECMAScript");
});
