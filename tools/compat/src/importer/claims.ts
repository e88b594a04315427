import { pointerSteps } from "@tools/contract/json";
import type { Change } from "../compare.ts";
import type { Sides, Twin } from "../sides.ts";
import type { CodeWitness } from "../witness.ts";
import type { Compile } from "./compiler.ts";
import { moduleOf, typeName } from "./print.ts";

/** The line that every check begins with. */
const imports = 'import type * as Old from "./Old"; import type * as New from "./New";';

/** Importers' changes with the code that stops compiling, and what the compiler says of it if there is one. */
export function withCode(changes: readonly Change[], sides: Sides, compile: Compile | undefined): Change[] {
  const lines = changes.map(codeOf);
  const said =
    compile === undefined
      ? undefined
      : compiled(
          lines.map((line) => line ?? ""),
          sides,
          compile,
        );
  return changes.map((change, index) => {
    const code = lines[index];
    const witness: CodeWitness | undefined = code === undefined ? undefined : { code, error: said?.get(index) ?? null };
    return witness === undefined ? change : { ...change, witness };
  });
}

/** The twins whose types stop fitting, and what the compiler says. */
export function misfits(twins: readonly Twin[], sides: Sides, compile: Compile): { readonly twin: Twin; readonly witness: CodeWitness }[] {
  const lines = twins.flatMap((twin) => [written(twin.now.name), read(twin.now.name)].map((code) => ({ twin, code })));
  const said = compiled(
    lines.map(({ code }) => code),
    sides,
    compile,
  );
  return lines.flatMap(({ twin, code }, index) => {
    const error = said.get(index);
    return error === undefined ? [] : [{ twin, witness: { code, error } }];
  });
}

/** The errors by line; each line is a scope of its own. */
function compiled(lines: readonly string[], { before, after }: Sides, compile: Compile): Map<number, string> {
  const check = [imports, ...lines.map((line) => (line === "" ? "" : `{ ${line} }`))].join("\n");
  const errors = compile({ Old: moduleOf(before.document, after.document), New: moduleOf(after.document), check });
  return new Map([...errors].map(([line, error]) => [line - 1, error]));
}

const written = (model: string): string =>
  fits(`Old.${typeName({ name: model }, "written")}`, `New.${typeName({ name: model }, "written")}`);

const read = (model: string): string => fits(`New.${typeName({ name: model }, "read")}`, `Old.${typeName({ name: model }, "read")}`);

const fits = (given: string, wanted: string): string => `let given!: ${given}; const wanted: ${wanted} = given;`;

/** What an importer writes that a change breaks; undefined where it breaks nothing that compiles. */
function codeOf({ rule, model, instancePath, audience, bump, before }: Change): string | undefined {
  if (audience !== "importer" || bump !== "major") return undefined;
  const at = (side: "Old" | "New"): string => typeAt(`${side}.${typeName({ name: model }, "read")}`, instancePath);
  switch (rule) {
    case "model-removed":
      return `let value!: New.${typeName({ name: model }, "written")};`;
    case "property-removed":
      return `let value!: ${at("New")};`;
    case "enum-opened":
      return fits(at("New"), at("Old"));
    case "enum-closed":
      return `let value!: ${at("New")}; if (value === "a later value") {}`;
    case "type-changed":
      return before === "written" ? written(model) : read(model);
    default:
      return undefined;
  }
}

/** The type at a place in another: `NonNullable<Session["profiles"]>[number]`. */
const typeAt = (type: string, instancePath: string): string =>
  pointerSteps(instancePath).reduce(
    (outer, step, index) => `${index === 0 ? outer : `NonNullable<${outer}>`}[${step === "*" ? "number" : JSON.stringify(step)}]`,
    type,
  );
