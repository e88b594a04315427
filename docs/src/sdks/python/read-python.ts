import { readdir } from "node:fs/promises";
import { join, sep } from "node:path";
import { sourceReader } from "../parse.ts";
import { membersOf, noDoc, type Sdk, type SdkModule } from "../sdk.ts";
import { definitionsOf, type Files, listedNames, modules, pathOf } from "./definitions.ts";
import { declaredOf, docstringOf } from "./python-declared.ts";
import { typeOf } from "./python-type.ts";

/** Reads what each module of the Python package lists in `__all__`. */
export async function readPython(root: string): Promise<Sdk> {
  const read = await sourceReader("python", root);
  const folder = "packages/python/src";
  const found = await readdir(join(root, folder), { recursive: true });
  const paths = found.filter((path) => path.endsWith(".py")).map((path) => path.replaceAll(sep, "/"));
  const files = new Map(await Promise.all(paths.map(async (path) => [path, await read(`${folder}/${path}`)] as const)));
  return { language: "python", modules: modules.map((name) => moduleOf(name, files)) };
}

function moduleOf(name: string, files: Files): SdkModule {
  const path = pathOf(name.replaceAll(".", "/"), files);
  const definitions = definitionsOf(path, files);
  const declared = listedNames(path, files)
    .sort()
    .flatMap((each) => definitions.get(each) ?? [])
    .map((node) => declaredOf(node));
  return {
    name,
    kind: "Module",
    source: `packages/python/src/${path}`,
    doc: docstringOf(files.get(path) ?? null) ?? noDoc,
    types: declared.filter(({ kind }) => kind === "class" || kind === "alias").map((each) => typeOf(each, files)),
    functions: membersOf(declared.filter(({ kind }) => kind === "function")),
    constants: membersOf(declared.filter(({ kind }) => kind === "constant")),
  };
}
