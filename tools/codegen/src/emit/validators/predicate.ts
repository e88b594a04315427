import { ajvWith, predicateVocabulary, standalone } from "./ajv.ts";
import {
  ajvModule,
  isErrorList,
  isPropertyCase,
  isRequiredCase,
  type PropertyCase,
  valueOfCase,
  verdictNames,
  withoutHelpers,
} from "./ajv-output.ts";
import { type AnyNode, exported, isNamedFunction, nameOf, type Program, print, rewrite, statements } from "./syntax.ts";
import { type Callee, refPredicate } from "./vocabulary/ref.ts";

/** The module text of a function that answers only yes or no, without imports. */
export async function predicate(name: string, schema: object, callee: Callee): Promise<string> {
  const ajv = ajvWith([...predicateVocabulary, refPredicate(callee)], { allErrors: false, verbose: false });
  return print(strip(standalone(ajv, name, { predicate: schema }), name));
}

/** Ajv's module as one plain function: no second parameter, no errors, nothing but the result. */
export function strip(code: string, name: string): Program {
  const { program, internal } = ajvModule(code, name, "predicate");
  const verdicts = verdictNames(program);
  return rewrite(program, (node): AnyNode | AnyNode[] | undefined => {
    if (node.type === "ExportNamedDeclaration") return [];
    if (isNamedFunction(node)) {
      node.params = node.params.slice(0, 1);
      return nameOf(node.id) === name ? exported(node) : undefined;
    }
    if (node.type === "Identifier" && node.name === internal) return { ...node, name };
    if (isErrorList(node)) return [];
    if (node.type === "Identifier" && verdicts.has(node.name)) return { type: "Literal", start: 0, end: 0, value: true, raw: "true" };
    if (isVerdictVariable(node)) return [];
    if (isPropertyCase(node)) return absentIfUndefined(node);
    return withoutHelpers(node);
  });
}

/** `var valid0 = …`, whose name has become `true` by now. */
const isVerdictVariable = (node: AnyNode): boolean =>
  (node.type === "VariableDeclaration" && node.declarations.every(({ id }) => (id as AnyNode).type === "Literal")) || // the rewriting put a literal there
  (node.type === "ExpressionStatement" &&
    node.expression.type === "AssignmentExpression" &&
    (node.expression.left as AnyNode).type === "Literal"); // and there

/**
 * In the case of an optional property every violation first asks whether the value is undefined, and so absent: off the hot path, as it
 * is asked only once the check has failed. A required one that is undefined is missing: rejected either way.
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
