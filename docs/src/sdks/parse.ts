import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Language, type Node, Parser, type Tree } from "web-tree-sitter";
import type { SdkLanguage } from "./sdk.ts";

/** Reads and parses a file of the repository, given by its path. Throws if it has a syntax error. */
export type ReadSource = (path: string) => Promise<Node>;

/** Reads the source files of a language with tree-sitter, as WebAssembly, so that the site needs no toolchain. */
export async function sourceReader(language: SdkLanguage, root: string): Promise<ReadSource> {
  await Parser.init();
  const grammar = createRequire(import.meta.url).resolve(`tree-sitter-${language}/tree-sitter-${language}.wasm`); // vitest has no import.meta.resolve
  const parser = new Parser().setLanguage(await Language.load(await readFile(grammar)));
  return async (path) => {
    const tree = parser.parse(await readFile(join(root, path), "utf8"));
    if (tree === null || tree.rootNode.hasError)
      throw new Error(`${path} can't be parsed as ${language}. The API reference is read from it.`);
    paths.set(tree, path);
    return tree.rootNode;
  };
}

/** The path of the file that a node is in. */
export const fileOf = (node: Node): string => paths.get(node.tree) ?? "";

const paths = new WeakMap<Tree, string>();

/** The children of a node that have names in the grammar. */
export const childrenOf = (node: Node | null | undefined): Node[] => (node?.namedChildren ?? []).filter((child) => child !== null);

/** The text of a field of a node; empty if there is none. */
export const textOf = (node: Node, field: string): string => node.childForFieldName(field)?.text ?? "";

/** The text of a node up to one of its parts, such as the body of a function. */
export function textBefore(node: Node, part: Node | null | undefined): string {
  return (part ? node.text.slice(0, part.startIndex - node.startIndex) : node.text).trim();
}

/** Removes the indentation that all lines share. */
export function dedent(text: string): string {
  const lines = text.replace(/\t/g, "    ").split("\n");
  const widths = lines.filter((line) => line.trim() !== "").map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const shared = Math.min(...widths);
  return lines
    .map((line) => line.slice(Number.isFinite(shared) ? shared : 0).trimEnd())
    .join("\n")
    .trim();
}

/** Removes the indentation of all lines but the first, which a node's text lacks. */
export function dedentRest(text: string): string {
  const [first = "", ...rest] = text.split("\n");
  const widths = rest.filter((line) => line.trim() !== "").map((line) => /^\s*/.exec(line)?.[0].length ?? 0);
  const shared = widths.length === 0 ? 0 : Math.min(...widths);
  return [first, ...rest.map((line) => line.slice(shared))].join("\n").trim();
}

/** A block of code in Markdown. */
export const fenced = (language: string, code: string): string => `\`\`\`${language}\n${code}\n\`\`\``;
