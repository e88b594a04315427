import { readdir } from "node:fs/promises";
import { join, posix } from "node:path";
import type { Node } from "web-tree-sitter";
import { childrenOf, dedent, fenced, type ReadSource, sourceReader, textOf } from "../parse.ts";
import { type Doc, membersOf, noDoc, type Sdk, type SdkModule } from "../sdk.ts";
import { declarationsOf, docOf } from "./go-declarations.ts";
import { typeOf } from "./go-type.ts";

/** The packages of the Go module that users import. */
const folders = [".", "strict", "webhooks"];

/** Reads the exported declarations of the Go packages, and their examples. */
export async function readGo(root: string): Promise<Sdk> {
  const read = await sourceReader("go", root);
  return {
    language: "go",
    modules: await Promise.all(folders.map((folder) => readPackage(root, posix.join("packages/go", folder), read))),
  };
}

async function readPackage(root: string, folder: string, read: ReadSource): Promise<SdkModule> {
  const names = (await readdir(join(root, folder))).filter((name) => name.endsWith(".go")).sort();
  const files = await Promise.all(names.map(async (name) => ({ name, root: await read(`${folder}/${name}`) })));
  const sources = files.filter(({ name }) => !name.endsWith("_test.go")).map(({ root }) => root);
  const examples = examplesOf(files.filter(({ name }) => /^example.*_test\.go$/.test(name)).map(({ root }) => root));
  const clauses = sources.flatMap((root) => childrenOf(root).filter(({ type }) => type === "package_clause"));
  const declared = sources.flatMap(declarationsOf).filter(({ name }) => /^[A-Z]/.test(name));
  const documented = declared.map((each) => ({ ...each, doc: withExamples(each.doc, examples.get(each.key)) }));
  const types = documented.filter(({ kind }) => kind === "type");
  const typeNames = new Set(types.map(({ name }) => name));
  const loose = documented.filter(({ kind, of }) => kind !== "type" && !typeNames.has(of));
  const [clause] = clauses;
  return {
    name: clause?.namedChild(0)?.text ?? "",
    kind: "Package",
    source: folder,
    doc: withExamples(clauses.map((each) => docOf(each)).find(({ text }) => text !== "") ?? noDoc, examples.get("")),
    types: types.map(({ name, node, declaration, doc }) => typeOf(name, declaration, doc, node, documented)),
    functions: membersOf(loose.filter(({ kind }) => kind === "function")),
    constants: membersOf(loose.filter(({ kind }) => kind === "constant")),
  };
}

/** The examples of a package by what they are about: `Session_Clone` for `ExampleSession_Clone_suffix`. Go runs them. */
function examplesOf(files: readonly Node[]): Map<string, string[]> {
  const examples = new Map<string, string[]>();
  for (const node of files.flatMap(childrenOf)) {
    const name = /^Example(.*)$/.exec(textOf(node, "name"))?.[1];
    const body = node.childForFieldName("body");
    if (node.type !== "function_declaration" || name === undefined || !body) continue;
    const key = name.replace(/^_?[a-z]\w*$|_[a-z]\w*$/, "");
    const code = dedent(body.text.slice(1, -1).replace(/^\n/, ""));
    examples.set(key, [...(examples.get(key) ?? []), fenced("go", code)]);
  }
  return examples;
}

const withExamples = (doc: Doc, examples: readonly string[] = []): Doc =>
  examples.length === 0 ? doc : { ...doc, examples: examples.join("\n\n") };
