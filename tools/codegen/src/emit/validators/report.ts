import type { Schema, SchemaLocation } from "@tools/contract";
import { at, type Json } from "@tools/contract/json";
import { assertionOf, expectedOf, type IssueKeyword, paramsOf } from "@tools/contract/keywords";
import { _, type Code, Name } from "ajv";
import { ajvWith, reportVocabulary, standalone } from "./ajv.ts";
import {
  type AjvError,
  ajvModule,
  errorOf,
  isErrorCollecting,
  isErrorCount,
  isErrorList,
  isOwnPropertyTest,
  ownerPath,
  paramOf,
  withoutHelpers,
} from "./ajv-output.ts";
import {
  type AnyNode,
  constant,
  type Expression,
  exported,
  identifier,
  isNamedFunction,
  type Program,
  print,
  rewrite,
  type Statement,
  statements,
  sum,
} from "./syntax.ts";
import { type Address, addressOf, holderOf } from "./vocabulary/address.ts";
import { type Callee, type Guard, refReport } from "./vocabulary/ref.ts";
import { type UnionOf, unionReport } from "./vocabulary/union.ts";

/** The module text of a function that adds each strict issue of a value at a location to a report, without imports. */
export async function report(name: string, location: SchemaLocation, callee: Callee, guard: Guard, unionOf: UnionOf): Promise<string> {
  const place = ({ parts }: Address): Code =>
    [location.pointer, ...parts].filter((part) => part !== "").reduce<Code>((code, part) => _`${code} + ${part}`, _`id`);
  const ajv = ajvWith([...reportVocabulary, refReport(callee, guard), unionReport(unionOf, place)], { allErrors: true, verbose: true });
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
  const parts = [location.pointer, ...holder.parts];
  if (keyword === "required") return call("missing", [path, addressExpression(parts), paramOf(error, "missingProperty")]);
  if (keyword === "additionalProperties")
    return call("unknown", [path, addressExpression(parts), paramOf(error, "additionalProperty"), paramOf(error, "names")]);
  return call("add", [...placeOf(path, parts), constant(keyword), data, ...factsOf(keyword, schema).map(constant)]);
}

/** Where a value is: the path and the address of its object, with its name in both, or those of the value itself, with an empty name. */
function placeOf(path: Expression, parts: Address["parts"]): [path: Expression, address: Expression, property: Expression] {
  const [before, name] = parts.slice(-2);
  if (typeof before !== "string" || !(name instanceof Name)) return [path, addressExpression(parts), constant("")];
  const owner = [...parts.slice(0, -2), before.replace(/\/properties\/$/, "")];
  return [ownerPath(path, name.str), addressExpression(owner), identifier(name.str)];
}

const addressExpression = (parts: Address["parts"]): Expression =>
  parts
    .filter((part) => part !== "")
    .map((part) => (typeof part === "string" ? constant(part) : identifier(part.str)))
    .reduce<Expression>(sum, identifier("id"));

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
