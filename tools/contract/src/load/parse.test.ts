import fc from "fast-check";
import { expect, test } from "vitest";
import { readSchemas } from "../files/schemas.ts";
import { parse } from "./parse.ts";
import { renderProblems } from "./problem.ts";

const path = "schemas/thing.schema.json";
const isJson = (text: string): boolean => {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ""));
    return true;
  } catch {
    return false;
  }
};

test("a file is valid if JSON.parse accepts it and loses nothing", () => {
  const texts = fc.oneof(
    fc.json(),
    fc.string({ unit: "binary", maxLength: 20 }),
    fc
      .array(
        fc.constantFrom(
          "{",
          "}",
          "[",
          "]",
          ":",
          ",",
          '"',
          '"a"',
          "\\",
          "\\u00e9",
          "1",
          "-",
          ".",
          "e9",
          "true",
          "null",
          " ",
          "\n",
          "\t",
          "//",
          "\u0000",
          "\u00a0",
        ),
        {
          maxLength: 8,
        },
      )
      .map((parts) => parts.join("")),
  );
  const lossy = /duplicate|is read as|surrogate|nesting/;
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = parse({ path, text });
      if ("file" in parsed) expect(parsed.file.value).toEqual(JSON.parse(text));
      else expect(parsed.problems.every(({ found }) => lossy.test(found))).toBe(isJson(text));
    }),
    { numRuns: 3000 },
  );
});

test("all syntax errors of a file are reported together", () => {
  const parsed = parse({ path, text: '{\n  "a": ,\n  "b" 1\n}' });
  expect("problems" in parsed && parsed.problems.map(({ line, column, found }) => `${line}:${column} ${found}`)).toEqual([
    "2:8 invalid JSON (value expected)",
    "3:7 invalid JSON (colon expected)",
  ]);
});

test.for([
  ["LF", "\n", ""],
  ["CRLF", "\r\n", ""],
  ["CR", "\r", ""],
  ["LF, after a BOM", "\n", "\uFEFF"],
] as const)("lines that end in %s are counted", ([, end, bom]) => {
  const parsed = parse({ path, text: `${bom}{${end}  "a": {${end}    "b/c": 1 } }` });
  expect("file" in parsed && parsed.file.locate({ pointer: "/a/b~1c", found: "", fix: "" })).toMatchObject({ line: 3, column: 5 });
});

test("a pointer to nothing is located at its nearest ancestor", () => {
  const parsed = parse({ path, text: '{ "a": [1, { "b": 2 }] }' });
  const columns = ["/a/1/b/c", "/a/1/x", "/a/7", "/x", ""].map(
    (pointer) => "file" in parsed && parsed.file.locate({ pointer, found: "", fix: "" }).column,
  );
  expect(columns).toEqual([14, 12, 3, 1, 1]);
});

test("pointers into our schemas are located at their key or value", async () => {
  for (const source of await readSchemas(`${import.meta.dirname}/../../../..`)) {
    const parsed = parse(source);
    if (!("file" in parsed)) throw new Error(`${source.path} isn't JSON`);
    const { line, column } = parsed.file.locate({ pointer: "/description", found: "", fix: "" });
    expect(source.text.split("\n")[line - 1]?.slice(column - 1)).toMatch(/^"description": /);
  }
});

test("problems are printed with position, pointer, cause and fix, and counted", () => {
  const problem = { path, line: 3, column: 5, pointer: "/a", found: "a thing", fix: "fix it" };
  expect(renderProblems([problem, { ...problem, pointer: "", line: 9 }])).toBe(
    [
      "schemas/thing.schema.json:3:5  /a",
      "  found  a thing",
      "  do     fix it",
      "",
      "schemas/thing.schema.json:9:5  (root)",
      "  found  a thing",
      "  do     fix it",
      "",
      "2 problems in the schemas; nothing was written.",
      "",
    ].join("\n"),
  );
});
