import type { Node } from "web-tree-sitter";
import { childrenOf, dedentRest, fileOf, textBefore, textOf } from "../parse.ts";
import { type Doc, groupsOf, membersOf, noDoc, type SdkType } from "../sdk.ts";
import { javaDoc } from "./java-doc.ts";

export function typeOf(node: Node, types: readonly Node[]): SdkType {
  const body = node.childForFieldName("body");
  const isInterface = node.type === "interface_declaration";
  const members = childrenOf(body).flatMap((child) => (child.type === "enum_body_declarations" ? childrenOf(child) : [child]));
  const shown = isUdf(node) ? [] : members.filter((member) => isPublic(member) || (isInterface && !isType(member)));
  const of = (...types: string[]) =>
    membersOf(
      shown
        .filter(({ type }) => types.includes(type))
        .map(memberOf)
        .filter(isTold),
    );
  const constants = members.filter(({ type }) => type === "enum_constant");
  return {
    name: textOf(node, "name"),
    kind: kinds[node.type] ?? "Type",
    source: fileOf(node),
    declaration: declarationOf(node),
    doc: docOf(node),
    groups: groupsOf({
      Constants: membersOf([...constants, ...shown.filter(({ type }) => /^(?:field|constant)_declaration$/.test(type))].map(memberOf)),
      Constructors: of("constructor_declaration"),
      Methods: of("method_declaration"),
      "Nested types": membersOf(
        shown.filter(isType).map((nested) => ({ name: textOf(nested, "name"), declaration: skeleton(nested), doc: docOf(nested) })),
      ),
    }),
    bases: basesOf(node, types),
    traits: [],
  };
}

const kinds: Readonly<Record<string, string>> = {
  class_declaration: "Class",
  interface_declaration: "Interface",
  record_declaration: "Record",
  enum_declaration: "Enum",
};

export const isType = ({ type }: Node): boolean => type in kinds;

const modifiersOf = (node: Node): Node | undefined => childrenOf(node).find(({ type }) => type === "modifiers");

export const isPublic = (node: Node): boolean => /\bpublic\b/.test(modifiersOf(node)?.text.replace(/@\w+(?:\([^)]*\))?/g, "") ?? "");

/** The nearest base that users see. */
function basesOf(node: Node, types: readonly Node[]): string[] {
  const name = node.childForFieldName("superclass")?.namedChild(0)?.text.replace(/<.*/s, "");
  if (name === undefined) return [];
  const base = types.find((type) => textOf(type, "name") === name);
  return base === undefined || isPublic(base) ? [name] : basesOf(base, types);
}

interface Member {
  readonly name: string;
  readonly declaration: string;
  readonly doc: Doc;
}

function memberOf(node: Node): Member {
  const name = textOf(node, "name") || textOf(node.childForFieldName("declarator") ?? node, "name");
  const isCallable = /^(?:method|constructor)_/.test(node.type);
  return { name: isCallable ? `${name}()` : name, declaration: declarationOf(node), doc: docOf(node) };
}

/** `equals`, `hashCode` and other overridden methods without a comment are left out. */
const isTold = ({ doc }: Member): boolean => doc !== noDoc;

/** Functions of Spark SQL are called by their names in SQL, which their comments tell. */
const isUdf = (node: Node): boolean => /\bUDF\d</.test(textOf(node, "interfaces"));

/** A declaration without its body, its value and annotations, except those of types. */
function declarationOf(node: Node): string {
  if (node.type === "enum_constant") return textOf(node, "name");
  const value = node.childForFieldName("declarator")?.childForFieldName("value");
  const text = textBefore(node, node.childForFieldName("body") ?? value).replace(/\s*[=;]$/, "");
  const modifiers = modifiersOf(node);
  const own =
    modifiers === undefined
      ? ""
      : childrenOf(modifiers)
          .filter(isMarker)
          .reduce((left, { text: each }) => left.replace(each, ""), modifiers.text);
  const rest = modifiers === undefined ? text : text.slice(modifiers.text.length);
  return wrapped(`${own.replace(/\s+/g, " ").trim()} ${rest.trim()}`.trim());
}

/** On one line if it fits, and otherwise as in the source. */
function wrapped(declaration: string): string {
  const line = declaration.replace(/\s+/g, " ").replaceAll("( ", "(");
  return line.length <= 100 ? line : dedentRest(declaration).replaceAll("\n", "\n    ");
}

const isMarker = (node: Node): boolean => /annotation$/.test(node.type) && !/Nullable/.test(node.text);

/** A nested type with its methods, on one line each. */
function skeleton(node: Node): string {
  const methods = childrenOf(node.childForFieldName("body"))
    .filter((child) => child.type === "method_declaration" && (isPublic(child) || node.type === "interface_declaration"))
    .map(
      (method) =>
        `  ${declarationOf(method)
          .replace(/\s+/g, " ")
          .replace(/^public /, "")};`,
    );
  return `${declarationOf(node).replace(/\s+/g, " ")} {\n${methods.join("\n")}\n}`;
}

function docOf(node: Node): Doc {
  const before = node.previousNamedSibling;
  return before?.type === "block_comment" && before.text.startsWith("/**") ? javaDoc(before.text) : noDoc;
}
