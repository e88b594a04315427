import type { Node } from "web-tree-sitter";
import { childrenOf, fileOf, textOf } from "../parse.ts";
import { groupsOf, membersOf, type SdkType } from "../sdk.ts";
import { type Expansion, expand, type Macros } from "./macros.ts";
import { attributesOf, declarationOf, docOf, isPublic, memberOf, writtenMember } from "./rust-member.ts";

/** The parsed files of the crate by path: `codec/mod.rs`. */
export type Files = ReadonlyMap<string, Node>;

export function typeOf(node: Node, files: Files, macros: Macros): SdkType {
  const name = textOf(node, "name");
  const items = [...files.values()].flatMap(childrenOf);
  const own = items.filter((item) => item.type === "impl_item" && textOf(item, "type").replace(/<.*/s, "") === name);
  const added = items.flatMap((item) => expansionsOf(item, name, macros));
  const parts = childrenOf(node.childForFieldName("body"));
  const methods = [
    ...own
      .filter((item) => item.childForFieldName("trait") === null)
      .flatMap((item) => childrenOf(item.childForFieldName("body")).filter(isPublic)),
    ...(node.type === "trait_item" ? parts.filter(({ type }) => /^(?:const|function)_/.test(type)) : []),
  ].map((item) => memberOf(item, name));
  const all = [...methods, ...added.flatMap(({ members }) => members.map((text) => writtenMember(text, name)))];
  const is = (type: string) => parts.filter((part) => part.type === type && (type === "enum_variant" || isPublic(part)));
  return {
    name,
    kind: { struct_item: "Struct", enum_item: "Enum", trait_item: "Trait" }[node.type] ?? "Type alias",
    source: fileOf(node),
    declaration: declarationOf(node),
    doc: docOf(node, name),
    groups: groupsOf({
      Variants: membersOf(is("enum_variant").map((item) => memberOf(item, name))),
      Fields: membersOf(is("field_declaration").map((item) => memberOf(item, name))),
      Constants: membersOf(all.filter(({ isConstant }) => isConstant)),
      Methods: membersOf(all.filter(({ isConstant }) => !isConstant)),
    }),
    bases: [],
    traits:
      node.type === "trait_item"
        ? []
        : traitsOf(node, [...own.map((item) => textOf(item, "trait")), ...added.flatMap((each) => each.traits)]),
  };
}

/** What a call of a macro at the top of a file adds to a type. */
function expansionsOf(item: Node, name: string, macros: Macros): Expansion[] {
  const call = item.type === "expression_statement" ? childrenOf(item)[0] : item;
  if (call?.type !== "macro_invocation") return [];
  const input = childrenOf(call).find(({ type }) => type === "token_tree")?.text ?? "";
  const macro = textOf(call, "macro");
  // It lists all models.
  if (macro === "models") return new RegExp(`\\b${name} = `).test(input) ? [{ type: name, traits: ["Model"], members: [] }] : [];
  return expand(macro, input, macros).filter(({ type }) => type === name);
}

/** The derived traits and those that are implemented, by name. */
function traitsOf(node: Node, implemented: readonly string[]): string[] {
  const derived = attributesOf(node).flatMap((text) => /^#\[derive\((.*)\)\]$/s.exec(text)?.[1]?.split(/,\s*/) ?? []);
  const shown = [...derived, ...implemented].map(shownTrait).filter((trait) => trait !== "");
  return [...new Set(shown)].sort();
}

/** Traits of the crate itself aren't public. */
const shownTrait = (trait: string): string =>
  /^(?:crate|codec|times)::/.test(trait) ? "" : trait.replace(/<'de>/, "").replace(/(?:\w+::)+(?=\w)/g, "");
