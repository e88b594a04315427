import type { Schema, SchemaLocation } from "@tools/contract";
import { at, type Json } from "@tools/contract/json";
import { ajvWith, reportVocabulary, standalone } from "./ajv.ts";
import { alternatives, expected } from "./expected.ts";
import {
  type AnyNode,
  type Expression,
  exported,
  identifier,
  isErrorCount,
  isErrorList,
  isNamedFunction,
  nameOf,
  parseModule,
  print,
  rewrite,
  type Statement,
  statements,
  withoutHelpers,
} from "./syntax.ts";
import { isTolerated } from "./tolerated.ts";
import { type Callee, refReport } from "./vocabulary/ref.ts";

/** The module text of a function that adds everything strict objects to, in a value at a location, to a report; without imports. */
export async function report(name: string, location: SchemaLocation, callee: Callee): Promise<string> {
  const ajv = ajvWith([...reportVocabulary, refReport(callee)], { allErrors: true, verbose: true });
  return print(collect(standalone(ajv, name, location.schema), name, location));
}

/** Ajv's module as one function over the payload, the path to it and the report: each error object becomes a call of the report. */
function collect(code: string, name: string, location: SchemaLocation): ReturnType<typeof parseModule> {
  return rewrite(parseModule(code), (node): AnyNode | AnyNode[] | undefined => {
    if (node.type === "ExportNamedDeclaration") return [];
    if (isNamedFunction(node)) {
      const [value] = node.params;
      node.params = [...(value === undefined ? [] : [value]), identifier("instancePath"), identifier("out")];
      node.id = identifier(name);
      return exported(node);
    }
    if (isBookkeeping(node)) return [];
    if (node.type === "VariableDeclaration") {
      const [declaration] = node.declarations;
      if (/^err\d+$/.test(nameOf(declaration?.id) ?? "") && declaration?.init?.type === "ObjectExpression")
        return callOfReport(declaration.init, location);
    }
    if (isOwnPropertyFunction(node)) return { ...node, property: identifier("propertyIsEnumerable") };
    return withoutHelpers(node);
  });
}

/** What only serves Ajv's own list of errors. */
function isBookkeeping(node: AnyNode): boolean {
  if (node.type === "IfStatement") return node.test.type === "BinaryExpression" && nameOf(node.test.left) === "vErrors";
  if (node.type === "ReturnStatement") return true;
  return isErrorList(node) || (node.type === "ExpressionStatement" && isErrorCount(node.expression));
}

/** `Object.prototype.hasOwnProperty`: a property that is not enumerable is none that JSON would have. */
const isOwnPropertyFunction = (node: AnyNode): node is Extract<AnyNode, { type: "MemberExpression" }> =>
  node.type === "MemberExpression" && nameOf(node.property) === "hasOwnProperty";

function callOfReport(error: Extract<Expression, { type: "ObjectExpression" }>, location: SchemaLocation): AnyNode[] {
  const facts = new Map(
    error.properties.flatMap((property): [string, Expression][] =>
      property.type === "Property" ? [[nameOf(property.key as AnyNode) ?? "", property.value]] : [],
    ),
  ); // a key that is no name is no fact
  const keyword = literal(facts.get("keyword"));
  const pointer = decodeURIComponent(literal(facts.get("schemaPath")).slice(1)); // behind the "#"; Ajv writes a URI fragment
  const place = schemaAt(location, pointer);
  const path = facts.get("instancePath") ?? identifier("instancePath");
  const schemaPath = value(location.pointer + pointer);
  const id = identifier("id");
  if (keyword === "required") return call("missing", [path, join(id, schemaPath), param(facts, "missingProperty")]);
  if (keyword === "additionalProperties")
    return call("unknown", [path, join(id, schemaPath), param(facts, "additionalProperty"), value(Object.keys(place.properties ?? {}))]);
  const among = alternatives(keyword, place);
  const data = facts.get("data") ?? identifier("data");
  return call("add", [
    path,
    join(id, schemaPath),
    value(keyword),
    data,
    value(expected(keyword, place)),
    value(isTolerated(keyword, place)),
    ...(among.length > 0 ? [value(among)] : []),
  ]);
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

const literal = (node: Expression | undefined): string => (node?.type === "Literal" ? String(node.value) : "");

/** `params.missingProperty`. */
function param(facts: ReadonlyMap<string, Expression>, name: string): Expression {
  const params = facts.get("params");
  if (params?.type === "ObjectExpression")
    for (const property of params.properties)
      if (property.type === "Property" && nameOf(property.key as AnyNode) === name) return property.value; // Ajv's own keys are names
  throw new Error(`Ajv gave no ${name}`);
}

/** The schema that holds the keyword at the end of a pointer. */
const schemaAt = ({ schema }: SchemaLocation, pointer: string): Schema =>
  at(schema as Json, pointer.slice(0, pointer.lastIndexOf("/"))) as Schema; // the schemaPath of an error leads to a keyword of a schema
