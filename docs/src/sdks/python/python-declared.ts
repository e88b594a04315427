import type { Node } from "web-tree-sitter";
import { childrenOf, dedentRest, textBefore } from "../parse.ts";
import { noDoc } from "../sdk.ts";
import { definitionIn, nameOf } from "./definitions.ts";
import { type PythonDoc, pythonDoc } from "./python-doc.ts";
import { shownType } from "./shown-type.ts";

export interface Declared {
  readonly kind: "class" | "function" | "alias" | "constant";
  readonly name: string;
  readonly declaration: string;
  readonly doc: PythonDoc;
  readonly node: Node;
}

export function declaredOf(node: Node): Declared {
  const definition = definitionIn(node);
  const name = nameOf(node);
  if (definition.type === "class_definition" || definition.type === "function_definition") {
    const isClass = definition.type === "class_definition";
    const doc = docstringOf(definition.childForFieldName("body")) ?? empty;
    return {
      kind: isClass ? "class" : "function",
      name: isClass ? name : `${name}()`,
      declaration: headOf(node, definition),
      doc,
      node: definition,
    };
  }
  const [assignment = node] = childrenOf(node);
  const value = assignment.childForFieldName("right");
  const isConstant = value?.type === "string" || /^[A-Z_\d]+$/.test(name);
  const declaration = isConstant ? `${name}: str` : `${name} = ${shownType(value?.text ?? "")}`;
  return { kind: isConstant ? "constant" : "alias", name, declaration, doc: docBelow(node) ?? empty, node };
}

const empty: PythonDoc = { ...noDoc, attributes: [] };

/** The decorators that matter to users, and the first lines up to the colon. */
export function headOf(node: Node, definition: Node): string {
  const decorators =
    node === definition
      ? []
      : childrenOf(node).filter(
          ({ type, text }) => type === "decorator" && /^@(?:classmethod|staticmethod|property|dataclass|deprecated|overload)/.test(text),
        );
  const head = dedentRest(textBefore(definition, definition.childForFieldName("body"))).replace(/:(?:\s*#.*)?$/, "");
  return [...decorators.map(({ text }) => text), head].join("\n");
}

/** The string that a body starts with. */
export function docstringOf(body: Node | null): PythonDoc | undefined {
  const first = childrenOf(body).find(({ type }) => type !== "comment");
  return first === undefined ? undefined : stringIn(first);
}

/** The string below an assignment. */
export function docBelow(node: Node): PythonDoc | undefined {
  const next = node.nextNamedSibling;
  return next === null ? undefined : stringIn(next);
}

function stringIn(statement: Node): PythonDoc | undefined {
  const [string] = childrenOf(statement);
  if (statement.type !== "expression_statement" || string?.type !== "string") return undefined;
  return pythonDoc(
    childrenOf(string)
      .filter(({ type }) => type === "string_content")
      .map(({ text }) => text)
      .join(""),
  );
}
