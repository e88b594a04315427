import { readdir } from "node:fs/promises";
import { join, posix, sep } from "node:path";
import type { Node } from "web-tree-sitter";
import { childrenOf, sourceReader, textOf } from "../parse.ts";
import { type Doc, membersOf, type Sdk, type SdkModule } from "../sdk.ts";
import { type Macros, macrosIn } from "./macros.ts";
import { rustDoc } from "./rust-doc.ts";
import { attributesOf, isPublic, memberOf } from "./rust-member.ts";
import { type Files, typeOf } from "./rust-type.ts";

const folder = "packages/rust/src";

/** Reads the public items of the Rust crate, with those that its macros add. */
export async function readRust(root: string): Promise<Sdk> {
  const read = await sourceReader("rust", root);
  const found = await readdir(join(root, folder), { recursive: true });
  const paths = found.filter((path) => path.endsWith(".rs")).map((path) => path.replaceAll(sep, "/"));
  const files = new Map(await Promise.all(paths.sort().map(async (path) => [path, await read(`${folder}/${path}`)] as const)));
  const crate = files.get("lib.rs");
  const inner = childrenOf(crate).filter((node) => node.type === "mod_item" && isPublic(node));
  const macros = macrosIn(files.values());
  const modules = inner.map((node) => {
    const name = textOf(node, "name");
    const module = moduleOf(`session_schema::${name}`, "Module", pathOf(name, files), files, macros);
    const feature = attributesOf(node).flatMap((text) => /feature = "(\w+)"/.exec(text)?.[1] ?? [])[0];
    return feature === undefined
      ? module
      : { ...module, doc: { ...module.doc, text: `${module.doc.text}\n\nRequires the feature \`${feature}\`.` } };
  });
  return { language: "rust", modules: [moduleOf("session_schema", "Crate", "lib.rs", files, macros), ...modules] };
}

function moduleOf(name: string, kind: SdkModule["kind"], path: string, files: Files, macros: Macros): SdkModule {
  const items = itemsOf(path, files).toSorted((a, b) => (textOf(a, "name") < textOf(b, "name") ? -1 : 1));
  const is = (...types: string[]) => items.filter(({ type }) => types.includes(type));
  return {
    name,
    kind,
    source: `${folder}/${path}`,
    doc: moduleDoc(files.get(path)),
    types: is("struct_item", "enum_item", "trait_item", "type_item").map((node) => typeOf(node, files, macros)),
    functions: membersOf(is("function_item").map((node) => memberOf(node, ""))),
    constants: membersOf(is("const_item", "static_item").map((node) => memberOf(node, ""))),
  };
}

const pathOf = (path: string, files: Files): string => (files.has(`${path}.rs`) ? `${path}.rs` : `${path}/mod.rs`);

/** The public items of a file, and those that it re-exports. */
function itemsOf(path: string, files: Files): Node[] {
  return childrenOf(files.get(path))
    .filter(isPublic)
    .flatMap((node) => {
      if (node.type !== "use_declaration") return node.type === "mod_item" ? [] : [node];
      const [, module = "", names = ""] = /^pub use (\w+)::(.*);$/s.exec(node.text) ?? [];
      const inside = /(?:lib|mod)\.rs$/.test(path) ? posix.dirname(path) : path.replace(/\.rs$/, "");
      const exported = itemsOf(pathOf(posix.join(inside, module), files), files);
      const listed = new Set(names.replace(/[{}\s]/g, "").split(","));
      return listed.has("*") ? exported : exported.filter((item) => listed.has(textOf(item, "name")));
    });
}

/** The comment at the top of a file; of the crate, whose page is its README, one sentence. */
function moduleDoc(file: Node | undefined): Doc {
  const lines = childrenOf(file).filter(({ type, text }) => type === "line_comment" && text.startsWith("//!"));
  if (lines.length > 0) return rustDoc(lines.map(({ text }) => text.replace(/^\/\/! ?/, "").trimEnd()).join("\n"));
  return rustDoc(/ doc = "([^"]+)"/.exec(file?.text ?? "")?.[1] ?? "");
}
