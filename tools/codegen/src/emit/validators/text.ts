import { kebabCase } from "@tools/contract";
import { byCodeUnit } from "@tools/contract/json";
import { checkHelpers } from "./vocabulary/constraints.ts";

/** A name that a module takes from another. */
export interface Import {
  readonly name: string;
  readonly path: string;
}

/** Notes an import, unless it is of the function itself, and answers the name to call. */
export function use(imports: Import[], wanted: Import, self: string): string {
  if (wanted.name !== self && !imports.some(({ name }) => name === wanted.name)) imports.push(wanted);
  return wanted.name;
}

/** The functions of packages/validators/src/runtime that compiled code calls. */
export const helpers: readonly Import[] = [...checkHelpers, "equal"].map((name) => ({
  name,
  path: `../../runtime/${kebabCase(name.replace(/^is/, ""))}.ts`,
}));

/** What the checks of formats call. */
export const formatHelpers: readonly Import[] = ["format", "isLeapSecond", "meetsFormat"].map((name) => ({
  name,
  path: "../../runtime/format.ts",
}));

/** A compiled module: its types are those of its signature alone. */
export function unchecked(imports: readonly Import[], text: string): string {
  const formats = [...text.matchAll(/\bis(\w+)Format\(/g)].map(([, name = ""]) => ({
    name: `is${name}Format`,
    path: `../formats/${kebabCase(name)}.ts`,
  }));
  const used = [...helpers.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(text)), ...formats];
  return `// @ts-nocheck: compiled by Ajv, and typed by its signature alone\n${importLines([...imports, ...used])}\n${text}`;
}

export const importLines = (imports: readonly Import[]): string =>
  [
    ...new Set(
      imports.map(({ name, path }) =>
        name.startsWith("type ")
          ? `import type { ${name.slice(5)} } from ${JSON.stringify(path)};\n`
          : `import { ${name} } from ${JSON.stringify(path)};\n`,
      ),
    ),
  ]
    .sort(byCodeUnit)
    .join("");

/** Gives a compiled function its types: `typed` is its name, its parameters and its result. Parameters that it does not look at were dropped. */
export function signed(text: string, name: string, typed: string, doc = ""): string {
  const compiled = new RegExp(`export function ${name}\\([\\w, ]*\\) \\{`);
  if (!compiled.test(text)) throw new Error(`no function ${name} was compiled`);
  return text.replace(compiled, () => `${doc === "" ? "" : `${doc}\n`}export function ${typed} {`);
}
