import { ajvWith, predicateVocabulary, standalone } from "./ajv.ts";
import {
  type AnyNode,
  contains,
  exported,
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
import { type Callee, refPredicate } from "./vocabulary/ref.ts";

/** The module text of a function that answers only yes or no, without imports. */
export async function predicate(name: string, schema: object, callee: Callee): Promise<string> {
  const ajv = ajvWith([...predicateVocabulary, refPredicate(callee)], { allErrors: false, verbose: false });
  return print(strip(standalone(ajv, name, { predicate: schema }), name));
}

/** Ajv's module as one plain function: no second parameter, no errors, nothing but the verdict. */
export function strip(code: string, name: string): ReturnType<typeof parseModule> {
  const program = parseModule(code);
  const internal = exportedName(program.body, name);
  // Errors are counted only below a keyword that tries alternatives.
  const verdicts = contains(program, isErrorCount) ? new Set<string>() : verdictNames(program);
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
    if (isCaseOfProperty(node)) return absentIfUndefined(node);
    return withoutHelpers(node);
  });
}

const exportedName = (body: readonly AnyNode[], name: string): string => {
  for (const node of body)
    if (node.type === "ExportNamedDeclaration" && node.declaration?.type === "VariableDeclaration")
      for (const { id, init } of node.declaration.declarations) if (nameOf(id) === name) return nameOf(init) ?? name;
  throw new Error(`Ajv exported no ${name}`);
};

/** Each `valid0` that only ever says whether errors were counted: where every violation has returned already, it is true. */
function verdictNames(program: AnyNode): Set<string> {
  const names = new Set<string>();
  const others = new Set<string>();
  contains(program, (node) => {
    const [name, given] =
      node.type === "VariableDeclarator"
        ? [nameOf(node.id), node.init]
        : node.type === "AssignmentExpression"
          ? [nameOf(node.left), node.right]
          : [];
    if (name !== undefined && /^valid\d+$/.test(name)) (isComparisonOfErrors(given) ? names : others).add(name);
    return false;
  });
  return new Set([...names].filter((name) => !others.has(name)));
}

const isComparisonOfErrors = (node: AnyNode | null | undefined): boolean =>
  node?.type === "BinaryExpression" && [node.left, node.right].some((side) => nameOf(side) === "errors");

/** `var valid0 = …`, whose name has become `true` by now. */
const isVerdictVariable = (node: AnyNode): boolean =>
  (node.type === "VariableDeclaration" && node.declarations.every(({ id }) => (id as AnyNode).type === "Literal")) || // the rewriting put a literal there
  (node.type === "ExpressionStatement" &&
    node.expression.type === "AssignmentExpression" &&
    (node.expression.left as AnyNode).type === "Literal"); // and there

type PropertyCase = Extract<AnyNode, { type: "IfStatement" }>;

/** `if (key0 === "name") { … }`: only our object keywords compare a loop's key. */
const isCaseOfProperty = (node: AnyNode): node is PropertyCase =>
  node.type === "IfStatement" &&
  node.test.type === "BinaryExpression" &&
  /^key\d+$/.test(nameOf(node.test.left) ?? "") &&
  node.test.right.type === "Literal";

/**
 * In the case of an optional property every violation first asks whether the value is undefined, and so absent: off the hot path, as it
 * is asked only once the check has failed. A required one that is undefined is missing: refused either way.
 */
function absentIfUndefined(node: PropertyCase): PropertyCase {
  const required = contains(
    node.consequent,
    (inner) => inner.type === "UpdateExpression" && /^missing\d+$/.test(nameOf(inner.argument) ?? ""),
  );
  if (required || node.test.type !== "BinaryExpression") return node;
  const key = nameOf(node.test.left) ?? "";
  node.consequent = guardReturns(node.consequent, key);
  return node;
}

function guardReturns(body: Statement, key: string): Statement {
  const holder = walkedObject(body, key);
  return rewrite(body, (node) => {
    if (node.type !== "ReturnStatement") return undefined;
    return statements(`if (${holder}[${key}] !== undefined) return false;`) as AnyNode[]; // a statement, not a declaration
  });
}

/** The object whose keys the loop walks: `data1` of `data1[key0]`. */
function walkedObject(body: AnyNode, key: string): string {
  let found = "";
  contains(body, (node) => {
    if (node.type === "MemberExpression" && node.computed && nameOf(node.property) === key) found = nameOf(node.object) ?? found;
    return found !== "";
  });
  return found;
}
