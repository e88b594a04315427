import type { Json } from "@tools/contract/json";
import type { AnyNode, Expression, FunctionDeclaration, ModuleDeclaration, Program, Statement } from "acorn";
import { parse } from "acorn";
import { minify } from "terser";

export type { AnyNode, Expression, FunctionDeclaration, ModuleDeclaration, Program, Statement };

export const parseModule = (code: string): Program => parse(code, { ecmaVersion: 2022, sourceType: "module" });

/** `export` before a function. */
export const exported = (declaration: FunctionDeclaration): AnyNode => ({
  type: "ExportNamedDeclaration",
  start: 0,
  end: 0,
  declaration,
  specifiers: [],
  source: null,
  attributes: [],
});

/** A function that has a name: all but those of `export default`. */
export const isNamedFunction = (node: AnyNode): node is FunctionDeclaration => node.type === "FunctionDeclaration" && node.id !== null;

/** Statements from text, to replace others. */
export const statements = (code: string): (Statement | ModuleDeclaration)[] =>
  parse(code, { ecmaVersion: 2022, sourceType: "module", allowReturnOutsideFunction: true }).body;

/** An expression from text. */
export function expression(code: string): Expression {
  const [statement] = statements(`(${code});`);
  if (statement?.type !== "ExpressionStatement") throw new Error("not an expression");
  return statement.expression;
}

/** A constant as an expression. */
export const constant = (value: Json): Expression => expression(JSON.stringify(value));

/** `left + right` */
export const sum = (left: Expression, right: Expression): Expression => ({
  type: "BinaryExpression",
  start: 0,
  end: 0,
  operator: "+",
  left,
  right,
});

/** Replaces each node with the result of `change`, innermost first. A list is spliced into the list around it; `undefined` keeps the node. */
export function rewrite<N extends AnyNode>(node: N, change: (node: AnyNode) => AnyNode | AnyNode[] | undefined): N {
  const record = node as unknown as Record<string, unknown>; // a node is a plain object of nodes, lists of nodes and scalars
  for (const [key, value] of Object.entries(record)) {
    if (Array.isArray(value))
      record[key] = value.flatMap((item: unknown) => (isNode(item) ? (change(rewrite(item, change)) ?? item) : [item]));
    else if (isNode(value)) record[key] = one(change(rewrite(value, change)) ?? value);
  }
  return node;
}

/** Several statements in place of one become a block. */
const one = (nodes: AnyNode | AnyNode[]): AnyNode =>
  Array.isArray(nodes) ? { type: "BlockStatement", start: 0, end: 0, body: nodes as Statement[] } : nodes; // only statements are replaced by lists

export const isNode = (value: unknown): value is AnyNode =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

export function contains(node: AnyNode, found: (node: AnyNode) => boolean): boolean {
  if (found(node)) return true;
  return Object.values(node).some((value: unknown) =>
    (Array.isArray(value) ? value : [value]).some((child) => isNode(child) && contains(child, found)),
  );
}

/** A node and all nodes below it, outer ones first. */
export const nodesIn = (node: AnyNode): AnyNode[] => [
  node,
  ...Object.values(node)
    .flatMap((value: unknown) => value)
    .filter(isNode)
    .flatMap(nodesIn),
];

/** `x` of `x = …`, `f` of `f()`: the name of an identifier. */
export const nameOf = (node: AnyNode | null | undefined): string | undefined => (node?.type === "Identifier" ? node.name : undefined);

export const identifier = (name: string): Extract<AnyNode, { type: "Identifier" }> => ({ type: "Identifier", start: 0, end: 0, name });

/** Prints a module, with what is constant or unused folded away. */
export async function print(program: Program): Promise<string> {
  const { code = "" } = await minify(program as never, {
    // Terser's types allow only text, but its `spidermonkey` option accepts this tree.
    parse: { spidermonkey: true } as never,
    module: true,
    mangle: false,
    compress: {
      passes: 4,
      sequences: false,
      if_return: false,
      comparisons: false,
      booleans: false,
      join_vars: false,
      negate_iife: false,
      inline: false,
      hoist_props: false,
      keep_fargs: false,
      side_effects: true,
      typeofs: false,
      directives: true,
    },
    format: { beautify: true, indent_level: 2, braces: true, comments: false },
  });
  return `${code}\n`;
}
