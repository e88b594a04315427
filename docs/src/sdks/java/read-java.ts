import { readdir } from "node:fs/promises";
import { join, posix, sep } from "node:path";
import type { Node } from "web-tree-sitter";
import { childrenOf, fileOf, sourceReader } from "../parse.ts";
import { noDoc, type Sdk, type SdkModule } from "../sdk.ts";
import { javaDoc } from "./java-doc.ts";
import { isPublic, isType, typeOf } from "./java-type.ts";

/** The source folders of the packages that users depend on. */
const folders = ["src/main/java", "src/generated/java", "spark/src/main/java", "spark/src/generated/java"];

/** Reads the public types of the Java packages. */
export async function readJava(root: string): Promise<Sdk> {
  const read = await sourceReader("java", root);
  const files = (await Promise.all(folders.map((folder) => javaFiles(root, `packages/java/${folder}`)))).flat();
  const units = await Promise.all(files.sort().map(read));
  const packages = Map.groupBy(
    units,
    (unit) =>
      childrenOf(unit)
        .find(({ type }) => type === "package_declaration")
        ?.namedChildren.at(-1)?.text ?? "",
  );
  const modules = [...packages].filter(([name]) => name !== "").map(([name, all]) => packageOf(name, all));
  return { language: "java", modules: modules.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
}

async function javaFiles(root: string, folder: string): Promise<string[]> {
  const names = await readdir(join(root, folder), { recursive: true });
  return names.filter((name) => name.endsWith(".java")).map((name) => `${folder}/${name.replaceAll(sep, "/")}`);
}

function packageOf(name: string, units: readonly Node[]): SdkModule {
  const declared = units.flatMap((unit) => childrenOf(unit));
  const types = declared.filter(isType);
  const comment = packageComment(units);
  return {
    name,
    kind: "Package",
    source: posix.dirname(comment === undefined ? "" : fileOf(comment)),
    doc: comment === undefined ? noDoc : javaDoc(comment.text),
    types: types.filter(isPublic).map((node) => typeOf(node, types)),
    functions: [],
    constants: [],
  };
}

/** The comment of `package-info.java`. */
const packageComment = (units: readonly Node[]): Node | undefined =>
  units.flatMap((unit) => {
    const [first] = childrenOf(unit);
    return first?.type === "block_comment" && !childrenOf(unit).some(isType) ? [first] : [];
  })[0];
