import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Compiles modules by name, and returns the first error of each line of `check`. */
export type Compile = (modules: { readonly Old: string; readonly New: string; readonly check: string }) => ReadonlyMap<number, string>;

type TypeScript = typeof import("typescript");

/** The compiler that is installed in a folder, or why it can't be used. */
export async function compilerFrom(folder: string): Promise<{ readonly compile: Compile } | { readonly problem: string }> {
  let path: string;
  try {
    path = createRequire(join(folder, "anchor.js")).resolve("typescript");
  } catch {
    return { problem: "--types requires typescript, which isn't installed here." };
  }
  const loaded: { default?: TypeScript } & Partial<TypeScript> = await import(pathToFileURL(path).href);
  const compiler = loaded.default ?? loaded;
  if (typeof compiler.createProgram !== "function")
    return { problem: "--types requires a typescript with a JavaScript API: install version 6, version 7 has none." };
  return { compile: compileWith(compiler as TypeScript) }; // it has the API that is used below
}

/** The few types that the compiler requires, so that it doesn't have to read its libraries. */
const prelude = `
interface Array<T> { length: number; [n: number]: T }
interface Boolean {} interface Function {} interface CallableFunction {} interface NewableFunction {}
interface IArguments {} interface Number {} interface Object {} interface RegExp {} interface String {}
type Exclude<T, U> = T extends U ? never : T;
type NonNullable<T> = T & {};
`;

export const compileWith =
  (ts: TypeScript): Compile =>
  (modules) => {
    const files = new Map(Object.entries({ ...modules, prelude }).map(([name, text]) => [`/${name}.ts`, text]));
    const options = { noLib: true, strict: true, noEmit: true, types: [], module: ts.ModuleKind.ESNext };
    const sources = new Map([...files].map(([name, text]) => [name, ts.createSourceFile(name, text, ts.ScriptTarget.ES2022)]));
    const program = ts.createProgram([...files.keys()], options, {
      getSourceFile: (name) => sources.get(name),
      fileExists: (name) => files.has(name),
      readFile: (name) => files.get(name),
      getDefaultLibFileName: () => "/prelude.ts",
      getCurrentDirectory: () => "/",
      getCanonicalFileName: (name) => name,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => "\n",
      writeFile: () => {},
    });
    const found = new Map<number, string>();
    const check = program.getSourceFile("/check.ts");
    for (const { file, start = 0, messageText } of program.getSemanticDiagnostics(check)) {
      const line = file?.getLineAndCharacterOfPosition(start).line ?? 0;
      if (!found.has(line)) found.set(line, ts.flattenDiagnosticMessageText(messageText, " ").replaceAll(/\s+/gu, " "));
    }
    return found;
  };
