import { ajvWith, predicateVocabulary, standalone } from "./ajv.ts";
import {
  ajvModule,
  isErrorList,
  isPropertyCase,
  isRequiredCase,
  type PropertyCase,
  resultNames,
  valueOfCase,
  withoutHelpers,
} from "./ajv-output.ts";
import { type AnyNode, exported, isNamedFunction, nameOf, type Program, print, rewrite, statements } from "./syntax.ts";
import { type Callee, refPredicate } from "./vocabulary/ref.ts";
import { type UnionOf, unionPredicate } from "./vocabulary/union.ts";

/** The module text of a function that returns only whether a value is valid, without imports. */
export async function predicate(name: string, schema: object, callee: Callee, unionOf: UnionOf): Promise<string> {
  const ajv = ajvWith([...predicateVocabulary, refPredicate(callee), unionPredicate(unionOf)], { allErrors: false, verbose: false });
  return print(strip(standalone(ajv, name, { predicate: schema }), name));
}

/** Ajv's module as one plain function: no second parameter, no errors, nothing but the result. */
export function strip(code: string, name: string): Program {
  const { program, internal } = ajvModule(code, name, "predicate");
  const results = resultNames(program);
  return rewrite(program, (node): AnyNode | AnyNode[] | undefined => {
    if (node.type === "ExportNamedDeclaration") return [];
    if (isNamedFunction(node)) {
      node.params = node.params.slice(0, 1);
      return nameOf(node.id) === name ? exported(node) : undefined;
    }
    if (node.type === "Identifier" && node.name === internal) return { ...node, name };
    if (isErrorList(node)) return [];
    if (node.type === "Identifier" && results.has(node.name)) return { type: "Literal", start: 0, end: 0, value: true, raw: "true" };
    if (isResultVariable(node)) return [];
    if (isPropertyCase(node)) return absentIfUndefined(node);
    return withoutHelpers(node);
  });
}

/** `var valid0 = …`, after its name has been replaced with `true`. */
const isResultVariable = (node: AnyNode): boolean =>
  (node.type === "VariableDeclaration" && node.declarations.every(({ id }) => (id as AnyNode).type === "Literal")) || // the rewriting put a literal there
  (node.type === "ExpressionStatement" &&
    node.expression.type === "AssignmentExpression" &&
    (node.expression.left as AnyNode).type === "Literal"); // and there

/**
 * Before a violation of an optional property rejects, it tests whether the value is undefined, which counts as absent. The test runs only after
 * a check has failed, off the hot path. A required property that is undefined is missing, and rejected either way.
 */
function absentIfUndefined(node: PropertyCase): PropertyCase {
  const value = isRequiredCase(node) ? undefined : valueOfCase(node);
  if (value === undefined) return node;
  node.consequent = rewrite(
    node.consequent,
    (inner) => (inner.type === "ReturnStatement" ? (statements(`if (${value} !== undefined) return false;`) as AnyNode[]) : undefined), // a statement, not a declaration
  );
  return node;
}
