import { ajvWith, predicateVocabulary, standalone } from "./ajv.ts";
import { ajvModule, countsErrors, isComparisonOfMarks, isErrorList, isMarkOfErrors, resultNames, withoutHelpers } from "./ajv-output.ts";
import { type AnyNode, exported, isNamedFunction, nameOf, type Program, print, rewrite } from "./syntax.ts";
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
  const plain = !countsErrors(program);
  return rewrite(program, (node): AnyNode | AnyNode[] | undefined => {
    if (node.type === "ExportNamedDeclaration") return [];
    if (isNamedFunction(node)) {
      node.params = node.params.slice(0, 1);
      return nameOf(node.id) === name ? exported(node) : undefined;
    }
    if (node.type === "Identifier" && node.name === internal) return { ...node, name };
    if (isErrorList(node)) return [];
    if (node.type === "Identifier" && results.has(node.name)) return yes();
    if (isResultVariable(node)) return [];
    if (plain && isComparisonOfMarks(node)) return yes();
    if (plain && isMarkOfErrors(node)) return [];
    return withoutHelpers(node);
  });
}

const yes = (): AnyNode => ({ type: "Literal", start: 0, end: 0, value: true, raw: "true" });

/** `var valid0 = …`, after its name has been replaced with `true`. */
const isResultVariable = (node: AnyNode): boolean =>
  (node.type === "VariableDeclaration" && node.declarations.every(({ id }) => (id as AnyNode).type === "Literal")) || // the rewriting put a literal there
  (node.type === "ExpressionStatement" &&
    node.expression.type === "AssignmentExpression" &&
    (node.expression.left as AnyNode).type === "Literal"); // and there
