import type { Node } from "web-tree-sitter";
import { childrenOf, fileOf, textOf } from "../parse.ts";
import { type Doc, groupsOf, membersOf, noDoc, type SdkType } from "../sdk.ts";
import { definitionIn, type Files, listedNames, modules, nameOf, pathOf } from "./definitions.ts";
import { type Declared, docBelow, docstringOf, headOf } from "./python-declared.ts";
import type { PythonDoc } from "./python-doc.ts";
import { shownType } from "./shown-type.ts";

export function typeOf({ name, kind, declaration, doc, node }: Declared, files: Files): SdkType {
  const [bases, members] = kind === "class" ? [basesOf(node), membersIn(node, files)] : [[], []];
  const fields = members.filter(({ is }) => is === "attribute").map((member) => withAttribute(member, doc));
  const others = doc.attributes.filter((attribute) => !members.some((member) => member.name === attribute.name));
  return {
    name,
    kind: kind === "alias" ? "Type alias" : bases.includes("Protocol") ? "Protocol" : "Class",
    source: fileOf(node),
    declaration,
    doc,
    groups: groupsOf({
      Constants: membersOf(members.filter(({ is }) => is === "constant")),
      Attributes: membersOf([
        ...fields,
        ...others.map((item) => ({ name: item.name, declaration: item.name, doc: { ...noDoc, text: item.text } })),
      ]),
      Methods: membersOf(members.filter(({ is }) => is === "method")),
    }),
    bases,
    traits: [],
  };
}

const basesOf = (node: Node): string[] =>
  childrenOf(node.childForFieldName("superclasses"))
    .map(({ text }) => text.replace(/\[.*/s, ""))
    .filter((text) => /^\w+$/.test(text));

/** The members of a class, and those of bases that users don't see. Names that start with `_` and constants without a comment are private. */
function membersIn(node: Node, files: Files): Member[] {
  const statements = childrenOf(node.childForFieldName("body")).filter((member) => /^[a-zA-Z]/.test(nameOf(member)));
  const own = statements.map(memberOf).filter(({ is, doc }) => is !== "constant" || doc.text !== "");
  const listed = new Set(modules.flatMap((module) => listedNames(pathOf(module.replaceAll(".", "/"), files), files)));
  const inherited = basesOf(node)
    .filter((base) => !listed.has(base))
    .flatMap((base) => [...files.values()].flatMap(childrenOf).find((each) => nameOf(each) === base) ?? [])
    .flatMap((base) => membersIn(definitionIn(base), files));
  return [...own, ...inherited.filter(({ name }) => !own.some((member) => member.name === name))];
}

interface Member {
  readonly is: "constant" | "attribute" | "method";
  readonly name: string;
  readonly declaration: string;
  readonly doc: Doc;
}

function memberOf(node: Node): Member {
  const definition = definitionIn(node);
  const name = nameOf(node);
  if (definition.type === "function_definition") {
    const doc = docstringOf(definition.childForFieldName("body")) ?? noDoc;
    const declaration = headOf(node, definition);
    const isProperty = declaration.startsWith("@property");
    return isProperty
      ? { is: "attribute", name, declaration: `${name}: ${textOf(definition, "return_type")}`, doc }
      : { is: "method", name: `${name}()`, declaration, doc };
  }
  const [assignment = node] = childrenOf(node);
  const [type, value] = [textOf(assignment, "type"), textOf(assignment, "right")];
  const doc = docBelow(node) ?? noDoc;
  if (type === "ClassVar") return { is: "attribute", name, declaration: `${name}: datetime | None`, doc };
  if (type === "") return { is: "constant", name, declaration: `${name} = ${value.replace(/^known\((.*)\)$/s, "$1")}`, doc };
  const optional = value === "" ? "" : ` = ${value === "ABSENT" ? "None" : value}`;
  return { is: "attribute", name, declaration: `${name}: ${shownType(type)}${optional}`, doc };
}

function withAttribute(member: Member, doc: PythonDoc): Member {
  const item = doc.attributes.find(({ name }) => name === member.name);
  return item === undefined || member.doc.text !== "" ? member : { ...member, doc: { ...member.doc, text: item.text } };
}
