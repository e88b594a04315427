import {
  type AnyNode,
  constant,
  contains,
  type Expression,
  type FunctionDeclaration,
  identifier,
  isNamedFunction,
  nameOf,
  nodesIn,
  type Program,
  parseModule,
  statements,
  sum,
} from "./syntax.ts";

/**
 * Every assumption about the code that Ajv's standalone mode writes. They are in one file, although it is long, so that no other module
 * depends on that code. `ajvModule` fails if an assumption does not hold, so an upgrade of Ajv cannot silently change the published code.
 */

/** The names of our keywords' variables. Ajv numbers them. */
export const keyName = "key";
export const missingName = "missing";
export const ownName = "own";

/** The names in Ajv's code, without the numbers at their ends. */
const known = {
  ours: [keyName, missingName, ownName],
  used: ["data", "errors", "err", "valid", "vErrors", "instancePath"],
  /** Names that are printed unchanged. */
  others:
    "_errs _valid coerced count dynProps evaluated formats func i item items indices j len obj parentData parentDataProperty passing pattern prop props property res rootData schema tag v validate vSchema wrapper".split(
      " ",
    ),
};

const named = (name: string): RegExp => new RegExp(`^${name}\\d*$`);
const isKnown = (name: string): boolean => Object.values(known).some((names) => names.some((one) => named(one).test(name)));

/** The code of a module with one exported function, as a tree, and the name that the function has in it. */
export interface AjvModule {
  readonly program: Program;
  readonly internal: string;
}

/** Parses Ajv's code and checks every assumption about it. `kind` is the function that the code becomes. */
export function ajvModule(code: string, name: string, kind: "predicate" | "report"): AjvModule {
  const program = parseModule(code);
  const internal = exportedName(program, name);
  const functions = nodesIn(program).filter(isNamedFunction);
  for (const each of functions) checkFunction(each, kind);
  assume(
    functions.some(({ id }) => nameOf(id) === internal),
    `the export ${name} is a function declaration`,
    functions.map(({ id }) => nameOf(id)).join(", "),
  );
  for (const declared of declaredNames(program))
    assume(isKnown(declared) || declared === name, "it declares only names that are listed here", declared);
  for (const node of nodesIn(program)) checkCall(node);
  if (kind === "report") checkErrors(program);
  return { program, internal };
}

class AjvOutputError extends Error {}

function assume(holds: boolean, assumption: string, found: string): void {
  if (!holds)
    throw new AjvOutputError(
      `The code that Ajv wrote is not what tools/codegen/src/emit/validators/ajv-output.ts assumes. Assumed: ${assumption}. Found: ${found}. ` +
        "If Ajv was upgraded, compare its standalone code with this file before changing either.",
    );
}

/** `export const isSession = validate0;` */
function exportedName({ body }: Program, name: string): string {
  const found = body.flatMap((node) =>
    node.type === "ExportNamedDeclaration" && node.declaration?.type === "VariableDeclaration"
      ? node.declaration.declarations.filter(({ id }) => nameOf(id) === name).map(({ init }) => nameOf(init))
      : [],
  );
  const [internal = ""] = found;
  assume(found.length === 1 && internal !== "", `the module has "export const ${name} = validate0"`, `${found.length} such exports`);
  return internal;
}

/**
 * `function validate0(data, { instancePath = "", … } = {}) { … return errors === 0; }`, with `return false` everywhere else. A function that
 * checks nothing ends with `return true` or `return false`.
 */
function checkFunction({ id, params, body }: FunctionDeclaration, kind: "predicate" | "report"): void {
  const own = nameOf(id) ?? "";
  const [payload, context, ...others] = params;
  assume(
    nameOf(payload) === "data" && context?.type === "AssignmentPattern" && others.length === 0,
    `${own} takes (data, { instancePath, … } = {})`,
    params.map((each) => nameOf(each) ?? each.type).join(", "),
  );
  const returns = nodesIn(body).filter((node) => node.type === "ReturnStatement");
  const last = body.body.at(-1);
  const result = last?.type === "ReturnStatement" ? last.argument : undefined;
  assume(isComparisonOfErrors(result) || result?.type === "Literal", `${own} ends with "return errors === 0"`, last?.type ?? "nothing");
  const early = returns.filter((node) => node !== last);
  const isFalse = (node: AnyNode): boolean =>
    node.type === "ReturnStatement" && node.argument?.type === "Literal" && node.argument.value === false;
  assume(early.every(isFalse), `${own} returns false wherever it does not return at its end`, "another result");
  if (kind === "report")
    assume(early.length === 0, `${own} collects all errors, and returns only at its end`, `${early.length + 1} returns`);
}

const declaredNames = (program: Program): string[] =>
  nodesIn(program).flatMap((node) =>
    node.type === "VariableDeclarator" ? (nameOf(node.id) ?? []) : isNamedFunction(node) ? (nameOf(node.id) ?? []) : [],
  );

/** `require("ajv/dist/runtime/equal").default`, `Object.prototype.hasOwnProperty`, `new RegExp("…", "u")`. */
function checkCall(node: AnyNode): void {
  if (node.type === "CallExpression" && nameOf(node.callee) === "require") {
    const [from] = node.arguments;
    const path = from?.type === "Literal" ? String(from.value) : "no literal";
    assume(path === equalModule, `the only helper that it requires is ${equalModule}`, path);
  }
  if (isOwnPropertyTest(node))
    assume(
      node.object.type === "MemberExpression" && nameOf(node.object.object) === "Object" && nameOf(node.object.property) === "prototype",
      "hasOwnProperty is taken from Object.prototype",
      node.object.type,
    );
  if (node.type === "NewExpression" && nameOf(node.callee) === "RegExp")
    assume(
      node.arguments.every(({ type }) => type === "Literal"),
      "regular expressions are made of literals",
      node.arguments.map(({ type }) => type).join(", "),
    );
}

const equalModule = "ajv/dist/runtime/equal";

/** The parts of an error object that are read. Ajv adds `data` with the option `verbose`. */
export interface AjvError {
  /** An expression for the path of the value. */
  readonly path: Expression;
  /** `#/properties/a/minimum`: a URI fragment. */
  readonly fragment: string;
  readonly keyword: string;
  readonly params: ReadonlyMap<string, Expression>;
  /** An expression for the value. */
  readonly data: Expression;
}

/** Each error is `const err0 = { … }`, then `if (vErrors === null) …`, then `errors++`. */
function checkErrors(program: Program): void {
  const nodes = nodesIn(program);
  const counts = {
    "const err0 = { … }": nodes.filter((node) => errorOf(node) !== undefined).length,
    "if (vErrors === null) …": nodes.filter(isErrorCollecting).length,
    "errors++": nodes.filter(isErrorCount).length,
  };
  const [first] = Object.values(counts);
  assume(
    Object.values(counts).every((count) => count === first),
    `each error is ${Object.keys(counts).join(", then ")}`,
    Object.entries(counts)
      .map(([form, count]) => `${count} times ${form}`)
      .join(", "),
  );
}

/** The error that a declaration holds; undefined of any other node. */
export function errorOf(node: AnyNode): AjvError | undefined {
  const [declaration] = node.type === "VariableDeclaration" ? node.declarations : [];
  if (!named("err").test(nameOf(declaration?.id) ?? "")) return undefined;
  const facts = membersOf(declaration?.init);
  const { instancePath, schemaPath, keyword, params, data } = Object.fromEntries(facts);
  assume(
    instancePath !== undefined && data !== undefined && params?.type === "ObjectExpression",
    "an error has instancePath, schemaPath, keyword, params and data",
    [...facts.keys()].join(", ") || "no object",
  );
  const fragment = schemaPath?.type === "Literal" ? String(schemaPath.value) : "no literal";
  assume(fragment.startsWith("#/"), 'the schemaPath of an error is a literal that begins with "#/"', fragment);
  assume(keyword?.type === "Literal", "the keyword of an error is a literal", keyword?.type ?? "none");
  return {
    path: instancePath ?? identifier("instancePath"),
    fragment,
    keyword: keyword?.type === "Literal" ? String(keyword.value) : "",
    params: membersOf(params),
    data: data ?? identifier("data"),
  };
}

const membersOf = (node: AnyNode | null | undefined): Map<string, Expression> =>
  new Map(
    (node?.type === "ObjectExpression" ? node.properties : []).flatMap(
      (property): [string, Expression][] => (property.type === "Property" ? [[nameOf(property.key as AnyNode) ?? "", property.value]] : []), // a key is a node
    ),
  );

/** A param of an error's keyword: `missingProperty`. */
export function paramOf({ keyword, params }: AjvError, name: string): Expression {
  const param = params.get(name);
  assume(param !== undefined, `an error of ${keyword} has the param ${name}`, [...params.keys()].join(", ") || "no params");
  return param ?? identifier(name);
}

/** The path of the object that has a property: `instancePath + "/a"`, from that of the property, `instancePath + "/a/" + key0`. */
export function ownerPath(path: Expression, key: string): Expression {
  const before = path.type === "BinaryExpression" && nameOf(path.right) === key ? path.left : undefined;
  const { left, right } = before?.type === "BinaryExpression" ? before : { left: path, right: path };
  const steps = right.type === "Literal" ? String(right.value) : "";
  assume(steps.endsWith("/"), 'the path of a property ends with a literal "…/" and the key', right.type);
  const owner = left as Expression; // only the operator `in` may have anything else on its left
  return steps === "/" ? owner : sum(owner, constant(steps.slice(0, -1)));
}

/** `if (vErrors === null) … else …`: adds an error to the list. */
export const isErrorCollecting = (node: AnyNode): boolean =>
  node.type === "IfStatement" && node.test.type === "BinaryExpression" && nameOf(node.test.left) === "vErrors";

/** `errors++` */
export const isErrorCount = (node: AnyNode): boolean => node.type === "UpdateExpression" && nameOf(node.argument) === "errors";

/** `validate0.errors = …` */
export const isErrorList = (node: AnyNode): boolean =>
  node.type === "ExpressionStatement" &&
  node.expression.type === "AssignmentExpression" &&
  node.expression.left.type === "MemberExpression" &&
  nameOf(node.expression.left.property) === "errors";

/** `_errs0 === errors`, `errors === 0` */
const isComparisonOfErrors = (node: AnyNode | null | undefined): boolean =>
  node?.type === "BinaryExpression" && [node.left, node.right].some((side) => nameOf(side) === "errors");

/** Whether errors are counted: where keywords try alternatives, and so can fail without rejecting the value. */
export const countsErrors = (program: AnyNode): boolean => contains(program, isErrorCount);

/** `const _errs0 = errors;` */
export const isMarkOfErrors = (node: AnyNode): boolean =>
  node.type === "VariableDeclaration" && node.declarations.every(({ id }) => named("_errs").test(nameOf(id) ?? ""));

/** `_errs0 === errors`, which is true of what violates nothing before it. */
export const isComparisonOfMarks = (node: AnyNode): boolean =>
  isComparisonOfErrors(node) &&
  node.type === "BinaryExpression" &&
  [node.left, node.right].some((side) => named("_errs").test(nameOf(side) ?? ""));

/**
 * The variables `valid0` that hold only whether errors were counted. They are always true if every violation returns at once. If keywords try
 * alternatives, errors are counted, so no variable is listed.
 */
export function resultNames(program: AnyNode): ReadonlySet<string> {
  if (countsErrors(program)) return new Set();
  const names = new Set<string>();
  const others = new Set<string>();
  for (const node of nodesIn(program)) {
    const [name, value] =
      node.type === "VariableDeclarator"
        ? [nameOf(node.id), node.init]
        : node.type === "AssignmentExpression"
          ? [nameOf(node.left), node.right]
          : [];
    if (name !== undefined && named("valid").test(name)) (isComparisonOfErrors(value) ? names : others).add(name);
  }
  return new Set([...names].filter((name) => !others.has(name)));
}

/** `Object.prototype.hasOwnProperty`; not `data0.hasOwnProperty`, a property of the payload. */
export const isOwnPropertyTest = (node: AnyNode): node is Extract<AnyNode, { type: "MemberExpression" }> =>
  node.type === "MemberExpression" && nameOf(node.property) === "hasOwnProperty" && !isFromJson(node.object);

/** `data0` and `schema0.properties`: their properties have any names. */
const isFromJson = (node: AnyNode): boolean =>
  node.type === "MemberExpression" ? isFromJson(node.object) : ["data", "schema"].some((name) => named(name).test(nameOf(node) ?? ""));

/** Replaces Ajv's runtime helpers with what a module without imports needs, and its tests of numbers with those of the language. */
export function withoutHelpers(node: AnyNode): AnyNode | undefined {
  if (node.type === "NewExpression" && nameOf(node.callee) === "RegExp")
    return patternAsLiteral(node.arguments.map((argument) => (argument.type === "Literal" ? String(argument.value) : "")));
  const isHelper = node.type === "MemberExpression" && node.object.type === "CallExpression" && nameOf(node.object.callee) === "require";
  return isHelper ? identifier("equal") : numberTest(node);
}

/** `Number.isFinite(x)` for `typeof x == "number" && isFinite(x)`; `Number.isInteger(x)` if it also tests `!(x % 1) && !isNaN(x)`. */
function numberTest(node: AnyNode): AnyNode | undefined {
  const [last, ...before] = conjuncts(node).reverse();
  const value = last === undefined ? undefined : argumentOf(last, "isFinite");
  const first = before.pop();
  if (value === undefined || first?.type !== "BinaryExpression" || first.left.type !== "UnaryExpression") return undefined;
  if (first.left.operator !== "typeof" || nameOf(first.left.argument) !== value) return undefined;
  const method = before.length === 0 ? "isFinite" : "isInteger";
  const others = before.map((test) => (test.type === "UnaryExpression" ? test.argument.type : test.type)).join(" ");
  assume(
    ["", "CallExpression BinaryExpression"].includes(others),
    'the test of a number is `typeof x == "number" && isFinite(x)`, and that of an integer has `!(x % 1) && !isNaN(x)` in it',
    others,
  );
  const [statement] = statements(`Number.${method}(${value});`);
  return statement?.type === "ExpressionStatement" ? statement.expression : undefined;
}

/** The operands of `a && b && c`. */
const conjuncts = (node: AnyNode): AnyNode[] =>
  node.type === "LogicalExpression" && node.operator === "&&" ? [...conjuncts(node.left), ...conjuncts(node.right)] : [node];

/** The name that a function is called with. */
const argumentOf = (node: AnyNode, callee: string): string | undefined =>
  node.type === "CallExpression" && nameOf(node.callee) === callee ? nameOf(node.arguments[0]) : undefined;

/** `/^a/u` for `new RegExp("^a", "u")`: a bundler keeps an unused call, but drops an unused literal. */
function patternAsLiteral([source = "", flags]: readonly string[]): AnyNode {
  const regex = new RegExp(source, flags);
  return { type: "Literal", start: 0, end: 0, value: regex, raw: String(regex), regex: { pattern: regex.source, flags: regex.flags } };
}
