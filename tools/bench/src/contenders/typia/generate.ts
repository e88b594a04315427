import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "@typia/transform";
import ts from "typescript";
import { type Operation, operations } from "../contender.ts";

/** The module of an operation, compiled with typia's plugin for the TypeScript compiler. */
export function generateTypia(operation: Operation): string {
  compiled ??= compile();
  const code = compiled.get(`${operation}.js`);
  if (code === undefined) throw new Error(`typia compiled no ${operation}.ts.`);
  return code;
}

let compiled: ReadonlyMap<string, string> | undefined;

function compile(): ReadonlyMap<string, string> {
  const files = operations.map((operation) => fileURLToPath(new URL(`${operation}.ts`, import.meta.url)));
  const program = ts.createProgram(files, {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    rewriteRelativeImportExtensions: true,
    skipLibCheck: true,
    types: [],
  });
  const problems: string[] = [];
  const addDiagnostic = ({ messageText }: ts.Diagnostic): number => problems.push(ts.flattenDiagnosticMessageText(messageText, "\n"));
  const output = new Map<string, string>();
  const write = (file: string, text: string): void => void output.set(basename(file), text);
  program.emit(undefined, write, undefined, false, { before: [transform(program, {}, { addDiagnostic })] });
  if (problems.length > 0) throw new Error(`typia can't compile the types: ${problems.join("; ")}`);
  return output;
}
