import type { Node } from "web-tree-sitter";
import { childrenOf, fileOf, textOf } from "../parse.ts";
import { type Doc, groupsOf, membersOf, noDoc, type SdkType } from "../sdk.ts";
import { type Declared, docOf } from "./go-declarations.ts";

export function typeOf(name: string, declaration: string, doc: Doc, node: Node, all: readonly Declared[]): SdkType {
  const own = all.filter(({ of, kind }) => of === name && kind !== "type");
  const body = node.childForFieldName("type");
  return {
    name,
    kind: body?.type === "struct_type" ? "Struct" : body?.type === "interface_type" ? "Interface" : "Type",
    source: fileOf(node),
    declaration,
    doc,
    groups: groupsOf({
      Fields: membersOf(body?.type === "struct_type" ? fieldsOf(body) : []),
      Constants: membersOf(own.filter(({ kind }) => kind === "constant")),
      Functions: membersOf(own.filter(({ kind }) => kind === "function")),
      Methods: membersOf([...own.filter(({ kind }) => kind === "method"), ...(body?.type === "interface_type" ? methodsOf(body) : [])]),
    }),
    bases: [],
    traits: [],
  };
}

/** The exported fields of a struct. Fields that follow each other without comments or empty lines share a comment. */
function fieldsOf(struct: Node): { name: string; declaration: string; doc: Doc }[] {
  let shared = noDoc;
  let line = -1;
  return childrenOf(childrenOf(struct)[0])
    .filter(({ type }) => type === "field_declaration")
    .flatMap((field) => {
      const own = docOf(field);
      if (own.text !== "" || field.startPosition.row !== line + 1) shared = own;
      line = field.endPosition.row;
      const names = field.childrenForFieldName("name").map((name) => name?.text ?? "");
      const declaration = field.text.replace(/\s+/g, " ");
      return names.filter((name) => /^[A-Z]/.test(name)).map((name) => ({ name, declaration, doc: shared }));
    });
}

const methodsOf = (body: Node): { name: string; declaration: string; doc: Doc }[] =>
  childrenOf(body)
    .filter(({ type }) => type === "method_elem")
    .map((method) => ({ name: textOf(method, "name"), declaration: method.text, doc: docOf(method) }))
    .filter(({ name }) => /^[A-Z]/.test(name));
