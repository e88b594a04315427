import { pointerSteps } from "@tools/contract/json";
import type { CodeWitness } from "../change.ts";
import { type Claim, isMajor } from "../phases/claim.ts";
import type { Use } from "../render/renderer.ts";
import type { DefinitionPair, Versions } from "../versions/versions.ts";
import type { Compile } from "./compiler.ts";
import { moduleOf, typeName } from "./print.ts";

/** The claims that break importers, with the code that stops compiling, and the compiler's error if there is a compiler. */
export function withCode(claims: readonly Claim[], versions: Versions, compile: Compile | undefined): Claim[] {
  const lines = claims.map(codeOf);
  const errors = compile && compileLines(lines, versions, compile);
  return claims.map((claim, index) => {
    const code = lines[index];
    if (code === undefined) return claim;
    const error = errors?.get(index) ?? null;
    return { ...claim, witness: { code, error }, evidence: error === null ? claim.evidence : "witness" };
  });
}

/** The definitions whose types are no longer assignable, with the compiler's errors. */
export function misfits(
  versions: Versions,
  compile: Compile,
): { readonly pair: DefinitionPair; readonly use: Use; readonly witness: CodeWitness }[] {
  const lines = versions.pairs.flatMap((pair) => uses.map((use) => ({ pair, use, code: assignment(pair.after.name, use) })));
  const errors = compileLines(
    lines.map(({ code }) => code),
    versions,
    compile,
  );
  return lines.flatMap(({ pair, use, code }, index) => {
    const error = errors.get(index);
    return error === undefined ? [] : [{ pair, use, witness: { code, error } }];
  });
}

const uses: readonly Use[] = ["written", "read"];

/** The errors by line. Each line is a scope of its own, below the imports. */
function compileLines(
  lines: readonly (string | undefined)[],
  { before, after, analysis }: Versions,
  compile: Compile,
): Map<number, string> {
  const imports = 'import type * as Old from "./Old"; import type * as New from "./New";';
  const check = [imports, ...lines.map((line) => (line === undefined ? "" : `{ ${line} }`))].join("\n");
  const modules = { Old: moduleOf(analysis, before.document, after.document), New: moduleOf(analysis, after.document), check };
  return new Map([...compile(modules)].map(([line, error]) => [line - 1, error]));
}

/** Code of an importer that a change breaks; undefined if it breaks no code. */
function codeOf(claim: Claim): string | undefined {
  const { rule, model, instancePath, audience, finding } = claim;
  if (audience !== "importer" || !isMajor(claim)) return undefined;
  const typeIn = (module: "Old" | "New"): string => typeAt(`${module}.${typeName(model, "read")}`, instancePath);
  switch (rule.id) {
    case "model-removed":
    case "model-renamed":
      return `let value!: New.${typeName(model, "written")};`;
    case "property-removed":
    case "property-renamed":
      return `let value!: ${typeIn("New")};`;
    case "enum-opened":
    case "union-opened":
      return assign(typeIn("New"), typeIn("Old"));
    case "enum-closed":
      return `let value!: ${typeIn("New")}; if (value === "a later value") {}`;
    case "union-closed":
      return `let value!: NonNullable<${typeIn("New")}>; if (value[${JSON.stringify(finding.subject)}] === "a later value") {}`;
    case "type-changed":
      return assignment(model, finding.before === "written" ? "written" : "read");
    default:
      return undefined;
  }
}

/** Passes a value of the old type to a new writer, or one of the new type to an old reader. */
const assignment = (model: string, use: Use): string => {
  const [given, wanted] = use === "written" ? ["Old", "New"] : ["New", "Old"];
  return assign(`${given}.${typeName(model, use)}`, `${wanted}.${typeName(model, use)}`);
};

const assign = (given: string, wanted: string): string => `let given!: ${given}; const wanted: ${wanted} = given;`;

/** The type at a place in another: `NonNullable<Session["profiles"]>[number]`. */
const typeAt = (type: string, instancePath: string): string =>
  pointerSteps(instancePath).reduce(
    (outer, step, index) => `${index === 0 ? outer : `NonNullable<${outer}>`}[${step === "*" ? "number" : JSON.stringify(step)}]`,
    type,
  );
