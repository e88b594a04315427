import { posix } from "node:path";
import type { Node } from "web-tree-sitter";
import { childrenOf, textOf } from "../parse.ts";

/** The modules that users import. */
export const modules: readonly string[] = [
  "session_schema",
  "session_schema.strict",
  "session_schema.webhooks",
  "session_schema.arrow",
  "session_schema.polars",
  "session_schema.spark",
];

/** The parsed files of the package by path: `session_schema/strict.py`. */
export type Files = ReadonlyMap<string, Node>;

/** The file of a module: `strict.py` or `webhooks/__init__.py`. */
export const pathOf = (path: string, files: Files): string => (files.has(`${path}.py`) ? `${path}.py` : `${path}/__init__.py`);

/** The definitions that a module has or imports from its package, by name. */
export function definitionsOf(file: string, files: Files): Map<string, Node> {
  const definitions = new Map<string, Node>();
  for (const node of childrenOf(files.get(file))) {
    for (const [name, found] of node.type === "import_from_statement" ? importedBy(node, file, files) : []) definitions.set(name, found);
    const name = nameOf(node);
    if (name !== "") definitions.set(name, node);
  }
  return definitions;
}

function importedBy(statement: Node, file: string, files: Files): [string, Node][] {
  const [, dots = "", name = ""] = /^(\.*)(.*)$/.exec(textOf(statement, "module_name")) ?? [];
  if (dots === "" || name === "") return []; // another package, or `from . import generated`, which names a module
  const folder = posix.join(posix.dirname(file), "../".repeat(dots.length - 1));
  const all = childrenOf(statement).some(({ type }) => type === "wildcard_import");
  const names = statement.childrenForFieldName("name").map((each) => each?.text ?? "");
  const module = pathOf(posix.join(folder, name.replaceAll(".", "/")), files);
  return [...definitionsOf(module, files)].filter(([each]) => all || names.includes(each));
}

/** The names in `__all__`, including those of a module that are added to it. */
export function listedNames(file: string, files: Files): string[] {
  return childrenOf(files.get(file)).flatMap((node) => {
    const [assignment] = childrenOf(node);
    if (assignment === undefined || textOf(assignment, "left") !== "__all__") return [];
    const [, added] = /^(\w+)\.__all__$/.exec(textOf(assignment, "right")) ?? [];
    if (added === undefined) return childrenOf(assignment.childForFieldName("right")).map(({ text }) => text.slice(1, -1));
    return listedNames(pathOf(posix.join(posix.dirname(file), added), files), files);
  });
}

/** The name that a statement defines; empty if it defines none. */
export function nameOf(node: Node): string {
  const definition = definitionIn(node);
  if (/^(?:class|function)_definition$/.test(definition.type)) return textOf(definition, "name");
  const [assignment] = childrenOf(node);
  return node.type === "expression_statement" && assignment?.type === "assignment" ? textOf(assignment, "left") : "";
}

export const definitionIn = (node: Node): Node =>
  node.type === "decorated_definition" ? (node.childForFieldName("definition") ?? node) : node;
