import type { Schema, SchemaLocation } from "@tools/contract";
import { at, type Json } from "@tools/contract/json";
import { assertionOf, expectedOf, type IssueKeyword, paramsOf } from "@tools/contract/keywords";
import { _, type Code } from "ajv";
import { ajvWith, reportVocabulary, standalone } from "./ajv.ts";
import {
  type AjvError,
  ajvModule,
  errorOf,
  isErrorCollecting,
  isErrorCount,
  isErrorList,
  isOwnPropertyTest,
  paramOf,
  withoutHelpers,
} from "./ajv-output.ts";
import {
  type AnyNode,
  type Expression,
  exported,
  identifier,
  isNamedFunction,
  type Program,
  print,
  rewrite,
  type Statement,
  statements,
} from "./syntax.ts";
import { type Address, addressOf, holderOf } from "./vocabulary/address.ts";
import { type Callee, refReport } from "./vocabulary/ref.ts";
import { type UnionOf, unionReport } from "./vocabulary/union.ts";

/** The module text of a function that adds each strict issue of a value at a location to a report, without imports. */
export async function report(name: string, location: SchemaLocation, callee: Callee, unionOf: UnionOf): Promise<string> {
  const place = ({ parts }: Address): Code =>
    [location.pointer, ...parts].filter((part) => part !== "").reduce<Code>((code, part) => _`${code} + ${part}`, _`id`);
  const ajv = ajvWith([...reportVocabulary, refReport(callee), unionReport(unionOf, place)], { allErrors: true, verbose: true });
  return print(collect(standalone(ajv, name, location.schema), name, location));
}

/** Ajv's module as one function over the payload, the path to it and the report: each error object becomes a call of the report. */
function collect(code: string, name: string, location: SchemaLocation): Program {
  return rewrite(ajvModule(code, name, "report").program, (node): AnyNode | AnyNode[] | undefined => {
    if (node.type === "ExportNamedDeclaration") return [];
    if (isNamedFunction(node)) {
      const [value] = node.params;
      node.params = [...(value === undefined ? [] : [value]), identifier("instancePath"), identifier("out")];
      node.id = identifier(name);
      return exported(node);
    }
    if (isBookkeeping(node)) return [];
    const error = errorOf(node);
    if (error !== undefined) return callOfReport(error, location);
    // JSON has no properties that are not enumerable.
    if (isOwnPropertyTest(node)) return { ...node, property: identifier("propertyIsEnumerable") };
    if (node.type === "Identifier" && /^obj\d+$/.test(node.name)) return { ...node, name: node.name.replace("obj", "names") };
    return withoutHelpers(node);
  });
}

/** Whether a node only maintains Ajv's own list of errors. */
const isBookkeeping = (node: AnyNode): boolean =>
  isErrorCollecting(node) ||
  node.type === "ReturnStatement" ||
  isErrorList(node) ||
  (node.type === "ExpressionStatement" && isErrorCount(node.expression));

function callOfReport(error: AjvError, location: SchemaLocation): AnyNode[] {
  const { path, keyword, data, fragment } = error;
  const holder = addressOf(holderOf(fragment));
  const schema = at(location.schema as Json, holder.pointer) as Schema; // the schemaPath of an error leads to a keyword of a schema
  const place = [location.pointer, ...holder.parts]
    .filter((part) => part !== "")
    .map((part) => (typeof part === "string" ? value(part) : identifier(part.str)))
    .reduce<Expression>(join, identifier("id"));
  if (keyword === "required") return call("missing", [path, place, paramOf(error, "missingProperty")]);
  if (keyword === "additionalProperties")
    return call("unknown", [path, place, paramOf(error, "additionalProperty"), paramOf(error, "names")]);
  return call("add", [path, place, value(keyword), data, ...factsOf(keyword, schema).map(value)]);
}

/** What was expected, for people and for programs, and whether a reader tolerates the value that was found. */
function factsOf(keyword: string, schema: Schema): Json[] {
  if (keyword === "false schema") return ["absent", {}, false];
  const assertion = keyword as IssueKeyword; // Ajv has errors only of keywords that assert something
  const params = paramsOf(assertion, schema[assertion] as never) as unknown as Json; // the keyword and its argument are of one schema; params are JSON
  return [expectedOf(assertion, schema), params, assertionOf(assertion).tolerated(schema)];
}

function call(method: string, args: Expression[]): AnyNode[] {
  const [statement] = statements(`out.${method}();`) as Statement[]; // a call is a statement, and the only one
  if (statement?.type !== "ExpressionStatement" || statement.expression.type !== "CallExpression") throw new Error("not a call");
  statement.expression.arguments = args;
  return [statement];
}

const join = (left: Expression, right: Expression): Expression => ({
  type: "BinaryExpression",
  start: 0,
  end: 0,
  operator: "+",
  left,
  right,
});

/** A constant as an expression. */
function value(constant: Json): Expression {
  const [statement] = statements(`(${JSON.stringify(constant)});`);
  if (statement?.type !== "ExpressionStatement") throw new Error("not an expression");
  return statement.expression;
}
