import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { a, problemsOf } from "../testing/contract-of.ts";
import { roundedNumber } from "./rounded-number.ts";

const kept = ["0", "-0", "0.0", "0e9", "0.1", "1.50", "1.0", "1e20", "1E+20", "100e-2", "-7", "5e-324", "1.7976931348623157e308"];
const exact = ["9007199254740992", "9007199254740994", "9223372036854775808", "18446744073709551616", "0.5000", "0.0009765625"];
const shortest = ["9223372036854776000", "0.30000000000000004", "1e22", "1e23"];

test.for([...kept, ...exact, ...shortest])("%s is kept", (text) => {
  expect(roundedNumber(text, "")).toBeUndefined();
});

test.for([
  ["9007199254740993", "9007199254740992"],
  ["-9007199254740993", "-9007199254740992"],
  ["9007199254740993.0", "9007199254740992"],
  ["9.007199254740993e15", "9007199254740992"],
  ["9223372036854775807", "9223372036854775808"],
  ["18446744073709551615", "18446744073709551616"],
  ["0.1000000000000000000001", "0.1"],
  ["3.14159265358979323846", "3.141592653589793"],
  ["123456789012345678901234567890", "1.2345678901234568e+29"],
  ["1e-999", "0"],
  ["2e-324", "0"],
  ["4e-324", "5e-324"],
] as const)("%s is read as %s", ([text, read]) => {
  expect(roundedNumber(text, "/maximum")).toEqual({
    pointer: "/maximum",
    found: `the number ${text}, which is read as ${read}`,
    fix: `write ${read}, or use a string for what a double can't hold`,
  });
});

test.for(["1e999", "-1e309", "1.8e308"])("%s is read as an infinity", (text) => {
  expect(roundedNumber(text, "")).toMatchObject({
    found: expect.stringMatching(/which is read as -?Infinity$/),
    fix: "use a number below 1.8e308",
  });
});

test("every double is kept as JSON.stringify writes it", () => {
  const doubles = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(fc.property(doubles, (value) => roundedNumber(JSON.stringify(value), "") === undefined));
});

// Zero with another digit behind its places is a short decimal, which is kept.
const nonZero = fc.maxSafeInteger().filter((value) => value !== 0);

test("every double is kept with all of its digits", () => {
  fc.assert(
    fc.property(nonZero, fc.nat({ max: 60 }), (significand, places) => {
      const text = (significand / 2 ** places).toFixed(60); // exact: it has at most 60 places
      expect(roundedNumber(text, "")).toBeUndefined();
      expect(roundedNumber(`${text}1`, "")).toBeDefined();
    }),
  );
});

describe("a number that a double can't hold is a problem at its position", () => {
  const digits = "9007199254740993";
  test.for([
    ["maximum", "/maximum", `"maximum": ▶${digits}`],
    ["exclusiveMinimum", "/exclusiveMinimum", `"exclusiveMinimum": ▶-${digits}`],
    ["multipleOf", "/multipleOf", `"multipleOf": ▶0.1000000000000000000001`],
    ["const", "/const", `"const": ▶${digits}`],
    ["enum", "/enum/1", `"enum": [9007199254740992, ▶${digits}]`],
    ["examples", "/examples/0", `"examples": [▶${digits}]`],
    ["default", "/default", `"default": ▶${digits}`],
    ["a value inside a default", "/default/a/0", `"default": { "a": [▶${digits}] }`],
  ] as const)("in %s", async ([, pointer, keyword]) => {
    const text = `{ "description": "A thing.", "type": "number", "x-unit": "none", ${keyword} }`;
    const column = text.indexOf("▶") + 1;
    const problems = await problemsOf({ thing: text.replace("▶", "") });
    expect(problems).toMatchObject([{ line: 1, column, pointer, found: expect.stringContaining("which is read as") }]);
  });
});

test("numbers that doubles hold are accepted in every keyword", async () => {
  const text =
    '{ "description": "A thing.", "type": "number", "x-unit": "none", "minimum": 0.1, "maximum": 1e20, "multipleOf": 0.10, "examples": [1.50] }';
  expect(await problemsOf({ thing: text, other: a("string") })).toEqual([]);
});
