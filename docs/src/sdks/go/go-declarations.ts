import type { Node } from "web-tree-sitter";
import { childrenOf, dedentRest, textBefore, textOf } from "../parse.ts";
import type { Doc } from "../sdk.ts";
import { goDoc } from "./go-doc.ts";

/** A declaration of a package. */
export interface Declared {
  readonly kind: "type" | "function" | "method" | "constant";
  readonly name: string;
  /** The type that it belongs to: of a method its receiver, of a constructor its result, of a constant its type. */
  readonly of: string;
  /** As in the name of its example: `Session_Clone`. */
  readonly key: string;
  readonly declaration: string;
  readonly doc: Doc;
  readonly node: Node;
}

export function declarationsOf(root: Node): Declared[] {
  return childrenOf(root).flatMap((node): Declared[] => {
    const name = textOf(node, "name");
    const declaration = textBefore(node, node.childForFieldName("body"));
    switch (node.type) {
      case "function_declaration": {
        const result = /^[(*[\]]*(\w+)/.exec(textOf(node, "result"))?.[1] ?? "";
        return [{ kind: "function", name, of: result, key: name, declaration, doc: docOf(node), node }];
      }
      case "method_declaration": {
        const receiver = /(\w+)(?:\[.*\])?\)$/.exec(textOf(node, "receiver"))?.[1] ?? "";
        return [{ kind: "method", name, of: receiver, key: `${receiver}_${name}`, declaration, doc: docOf(node), node }];
      }
      case "type_declaration":
        return childrenOf(node).map((spec) => {
          const own = textOf(spec, "name");
          return { kind: "type", name: own, of: own, key: own, declaration: typeDeclaration(spec), doc: docOf(spec, node), node: spec };
        });
      case "const_declaration":
      case "var_declaration":
        return constantsOf(node);
      default:
        return [];
    }
  });
}

/** The constants or variables of a declaration. One without a type and a value has the type of the one before. */
function constantsOf(node: Node): Declared[] {
  const keyword = node.type === "const_declaration" ? "const" : "var";
  const specs = childrenOf(node)
    .flatMap((child) => (child.type === "var_spec_list" ? childrenOf(child) : [child]))
    .filter(({ type }) => type === "const_spec" || type === "var_spec");
  let of = "";
  return specs.map((spec) => {
    const name = textOf(spec, "name");
    const isRepeated = spec.childForFieldName("type") === null && spec.childForFieldName("value") === null;
    if (!isRepeated) of = textOf(spec, "type");
    const declaration = isRepeated ? `${keyword} ${name} ${of}` : `${keyword} ${spec.text}`;
    return { kind: "constant", name, of, key: name, declaration, doc: docOf(spec, specs.length === 1 ? node : spec), node: spec };
  });
}

/** The fields of a struct are listed below it. */
function typeDeclaration(spec: Node): string {
  const body = spec.childForFieldName("type");
  if (body?.type === "struct_type") return `type ${textBefore(spec, body)} struct`;
  return `type ${dedentRest(spec.text).replace(/^\s*\/\/.*\n/gm, "")}`;
}

/** The comment directly above a node, or above the declaration around it. */
export function docOf(node: Node, around?: Node): Doc {
  const lines: string[] = [];
  let next = node.startPosition.row;
  for (let at = node.previousNamedSibling; at?.type === "comment" && at.endPosition.row === next - 1; at = at.previousNamedSibling) {
    if (at.previousSibling?.endPosition.row === at.startPosition.row) break; // it ends the line of the declaration above
    lines.unshift(at.text.replace(/^\/\/ ?/, ""));
    next = at.startPosition.row;
  }
  if (lines.length === 0 && around !== undefined && around !== node) return docOf(around);
  return goDoc(lines.filter((line) => !/^(?:go:|nolint)/.test(line)).join("\n"));
}
