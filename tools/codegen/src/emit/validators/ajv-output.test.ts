import { expect, test } from "vitest";
import { ajvWith, predicateVocabulary, reportVocabulary, standalone } from "./ajv.ts";
import { ajvModule, errorOf, isOwnPropertyTest, ownerPath, paramOf, resultNames, withoutHelpers } from "./ajv-output.ts";
import { type AnyNode, expression, nameOf, nodesIn, parseModule } from "./syntax.ts";

const schema = {
  type: "object",
  properties: { name: { type: "string", pattern: "^a", enum: ["a", "ab"] }, sizes: { type: "array", items: { const: { a: 1 } } } },
  required: ["name", "id"],
  additionalProperties: false,
};

const code = {
  predicate: standalone(ajvWith(predicateVocabulary, { allErrors: false, verbose: false }), "isValid", { predicate: schema }),
  report: standalone(ajvWith(reportVocabulary, { allErrors: true, verbose: true }), "isValid", schema),
};

test("the installed Ajv meets all assumptions", () => {
  expect(() => ajvModule(code.predicate, "isValid", "predicate")).not.toThrow();
  const { program } = ajvModule(code.report, "isValid", "report");
  const errors = nodesIn(program).flatMap((node) => errorOf(node) ?? []);
  expect(errors.map(({ keyword, fragment }) => [keyword, fragment])).toContainEqual(["pattern", "#/properties/{key0:name}/pattern"]);
  const missing = errors.find(({ keyword }) => keyword === "required");
  expect(missing && paramOf(missing, "missingProperty")).toMatchObject({ type: "Literal", value: "name" });
});

test("no variable is a result if keywords try alternatives", () => {
  const { program } = ajvModule(code.report, "isValid", "report");
  expect(resultNames(program).size).toBe(0);
});

const upgrades: { kind: "predicate" | "report"; what: string; from: string | RegExp; to: string; assumed: string; found: string }[] = [
  {
    kind: "predicate",
    what: "valid0 has another name",
    from: /\bvalid(?=\d)/g,
    to: "isValid",
    assumed: "only names that are listed",
    found: "isValid",
  },
  {
    kind: "predicate",
    what: "key0 has another name",
    from: /\bkey(?=\d)/g,
    to: "prop_",
    assumed: "only names that are listed",
    found: "prop_",
  },
  {
    kind: "predicate",
    what: "missing0 has another name",
    from: /\bmissing(?=\d)/g,
    to: "absent",
    assumed: "only names that are listed",
    found: "absent",
  },
  {
    kind: "report",
    what: "err0 has another name",
    from: /\berr(?=\d)/g,
    to: "problem",
    assumed: "only names that are listed",
    found: "problem",
  },
  { kind: "report", what: "the payload has another name", from: /\bdata\b/g, to: "value", assumed: "takes (data", found: "value" },
  {
    kind: "report",
    what: "errors are collected in another list",
    from: /\bvErrors\b/g,
    to: "_errors",
    assumed: "only names that are listed",
    found: "_errors",
  },
  { kind: "report", what: "errors are not counted", from: "errors++;", to: "", assumed: "then errors++", found: "times errors++" },
  {
    kind: "report",
    what: "errors have another name for schemaPath",
    from: /schemaPath:/g,
    to: "keywordLocation:",
    assumed: "begins with",
    found: "no literal",
  },
  {
    kind: "report",
    what: "errors are not verbose",
    from: /,data:data\d+\}/g,
    to: "}",
    assumed: "an error has instancePath",
    found: "params",
  },
  {
    kind: "report",
    what: "functions return a result",
    from: "return errors === 0;",
    to: "return { valid };",
    assumed: 'ends with "return errors === 0"',
    found: "ReturnStatement",
  },
  {
    kind: "predicate",
    what: "functions return something else where they reject",
    from: /return false;/g,
    to: "return 0;",
    assumed: "returns false wherever",
    found: "another result",
  },
  {
    kind: "report",
    what: "reports return early",
    from: "errors++;",
    to: "errors++; if (errors > 9) { return false; }",
    assumed: "collects all errors, and returns only at its end",
    found: "2 returns",
  },
  {
    kind: "predicate",
    what: "functions return a variable where they reject",
    from: /return false;/g,
    to: "return valid0;",
    assumed: "returns false wherever",
    found: "another result",
  },
  {
    kind: "report",
    what: "functions take more parameters",
    from: /\bdata, \{/g,
    to: "data, schema, {",
    assumed: "takes (data, { instancePath, … } = {})",
    found: "data, schema, AssignmentPattern",
  },
  {
    kind: "report",
    what: "the params of errors are a variable",
    from: /params:\{[^}]*\}/g,
    to: "params:schema",
    assumed: "an error has instancePath, schemaPath, keyword, params and data",
    found: "instancePath, schemaPath, keyword, params",
  },
  {
    kind: "report",
    what: "the keyword of errors is a variable",
    from: /keyword:"\w+"/g,
    to: "keyword:schema",
    assumed: "the keyword of an error is a literal",
    found: "Identifier",
  },
  {
    kind: "report",
    what: "there is another helper",
    from: "ajv/dist/runtime/equal",
    to: "ajv/dist/runtime/uri",
    assumed: "the only helper",
    found: "ajv/dist/runtime/uri",
  },
  {
    kind: "report",
    what: "own properties are tested in another way",
    from: /Object\.prototype\.hasOwnProperty/g,
    to: "scope.hasOwnProperty",
    assumed: "taken from Object.prototype",
    found: "Identifier",
  },
  {
    kind: "report",
    what: "patterns are made of variables",
    from: 'new RegExp("^a", "u")',
    to: 'new RegExp(schema0.pattern, "u")',
    assumed: "made of literals",
    found: "MemberExpression",
  },
  {
    kind: "report",
    what: "the export is a class",
    from: "export const isValid = validate0;",
    to: "export class isValid {}",
    assumed: "export const isValid",
    found: "0 such exports",
  },
];

test.for(upgrades)("if $what, the error names the assumption and what was found", ({ kind, from, to, assumed, found }) => {
  const upgraded = code[kind].replace(from, to);
  expect(upgraded).not.toBe(code[kind]);
  expect(() => ajvModule(upgraded, "isValid", kind)).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(
        new RegExp(`ajv-output\\.ts assumes\\. Assumed: .*${escaped(assumed)}.*Found: .*${escaped(found)}.*Ajv was upgraded`),
      ),
    }),
  );
});

test.for([
  { path: 'instancePath + "/" + key0', owner: "instancePath" },
  { path: 'instancePath + "/a/" + key0', owner: 'instancePath + "/a"' },
  { path: 'instancePath + "/a/" + i0 + "/" + key0', owner: 'instancePath + "/a/" + i0' },
])("the object that has the property at $path is at $owner", ({ path, owner }) => {
  expect(withoutPositions(ownerPath(expression(path), "key0"))).toEqual(withoutPositions(expression(owner)));
});

const withoutPositions = (node: AnyNode): unknown =>
  JSON.parse(JSON.stringify(node, (key, value: unknown) => (key === "start" || key === "end" ? undefined : value)));

test.for([
  { path: "instancePath", found: "Identifier" },
  { path: 'instancePath + "/a/"', found: "BinaryExpression" },
  { path: 'instancePath + "/a" + key0', found: "Literal" },
])("if the path of a property is $path, the error says so", ({ path, found }) => {
  expect(() => ownerPath(expression(path), "key0")).toThrow(new RegExp(`the path of a property ends with.*Found: ${found}\\.`));
});

test("if an error lacks a param, the error says so", () => {
  const errors = nodesIn(ajvModule(code.report, "isValid", "report").program).flatMap((node) => errorOf(node) ?? []);
  const missing = errors.find(({ keyword }) => keyword === "required");
  expect(() => missing && paramOf(missing, "other")).toThrow(/an error of required has the param other\. Found: missingProperty\./);
});

test.for([
  ["Object.prototype.hasOwnProperty", true],
  ["scope.hasOwnProperty", true],
  ["data.hasOwnProperty", false],
  ["data0.a.hasOwnProperty", false],
  ["schema1.properties.hasOwnProperty", false],
  ["Object.prototype.toString", false],
] as const)("%s is the test for own properties: %s", ([expression, isTest]) => {
  const members = nodesIn(parseModule(expression)).filter(({ type }) => type === "MemberExpression");
  expect(members.some(isOwnPropertyTest)).toBe(isTest);
});

test.for([
  ['typeof data0 == "number" && isFinite(data0)', "isFinite"],
  ['typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)', "isInteger"],
  ['typeof data0 == "number" && isFinite(data1)', undefined],
  ["isFinite(data0)", undefined],
  ["data0 && isFinite(data0)", undefined],
] as const)("the test of a number %s becomes a call of Number.%s", ([expression, method]) => {
  const [statement] = parseModule(expression).body;
  const test = statement?.type === "ExpressionStatement" ? withoutHelpers(statement.expression) : undefined;
  const callee = test?.type === "CallExpression" && test.callee.type === "MemberExpression" ? test.callee.property : undefined;
  expect(nameOf(callee)).toBe(method);
});

const escaped = (text: string): string => text.replace(/[()+{}]/g, "\\$&");
