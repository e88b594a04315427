import type { Node } from "web-tree-sitter";
import { childrenOf, dedentRest, textBefore, textOf } from "../parse.ts";
import { type Doc, noDoc } from "../sdk.ts";
import { rustDoc } from "./rust-doc.ts";

interface Member {
  readonly name: string;
  readonly isConstant: boolean;
  readonly declaration: string;
  readonly doc: Doc;
}

export function memberOf(node: Node, self: string): Member {
  const name = textOf(node, "name");
  const isCallable = /^function/.test(node.type);
  return {
    name: isCallable ? `${name}()` : name,
    isConstant: node.type === "const_item",
    declaration: declarationOf(node),
    doc: docOf(node, self),
  };
}

/** A member from the text of a macro. */
export function writtenMember(text: string, self: string): Member {
  const lines = text.split("\n").map((line) => line.trim());
  const comment = lines.filter((line) => line.startsWith("///")).map((line) => line.replace(/^\/\/\/ ?/, ""));
  const declaration = lines.at(-1)?.replace(/;$/, "") ?? "";
  const [, keyword = "", name = ""] = /^pub (const|fn|const fn) (\w+)/.exec(declaration) ?? [];
  const isConstant = keyword === "const";
  return { name: isConstant ? name : `${name}()`, isConstant, declaration, doc: rustDoc(comment.join("\n"), self) };
}

/** A declaration without its body. The fields of a struct and the variants of an enum are listed below it. */
export function declarationOf(node: Node): string {
  const attributes = attributesOf(node).filter((text) => /^#\[(?:non_exhaustive|deprecated)/.test(text));
  const body = node.childForFieldName("body");
  if (node.type === "enum_variant") return dedentRest(node.text).replace(/,$/, "");
  if (node.type === "struct_item" && body?.type === "ordered_field_declaration_list") {
    const parts = childrenOf(body).some(({ type }) => type === "visibility_modifier") ? body.text : "(/* private */)";
    return [...attributes, `${textBefore(node, body)}${parts}`].join("\n");
  }
  const value = node.type === "const_item" ? node.childForFieldName("value") : null;
  const text = value === null || node.text.length < 110 ? textBefore(node, body) : textBefore(node, value).replace(/\s*=$/, "");
  return [...attributes, dedentRest(text).replace(/[;,]$/, "").replace("(mut self", "(self")].join("\n");
}

export const attributesOf = (node: Node): string[] =>
  above(node)
    .filter(({ type }) => type === "attribute_item")
    .map(({ text }) => text);

/** The comments and attributes directly above a node. */
function above(node: Node): Node[] {
  const nodes: Node[] = [];
  for (let at = node.previousNamedSibling; at !== null && /^(?:line_comment|attribute_item)$/.test(at.type); at = at.previousNamedSibling)
    nodes.unshift(at);
  return nodes;
}

export function docOf(node: Node, self: string): Doc {
  const lines = above(node)
    .filter(({ text }) => text.startsWith("///"))
    .map(({ text }) => text.replace(/^\/\/\/ ?/, "").trimEnd());
  return lines.length === 0 ? noDoc : rustDoc(lines.join("\n"), self);
}

export const isPublic = (node: Node): boolean =>
  childrenOf(node).some(({ type, text }) => type === "visibility_modifier" && text === "pub");
