import { kebabCase } from "@tools/contract";
import { byCodeUnit } from "@tools/contract/json";
import { checkHelpers } from "./vocabulary/constraints.ts";

/** A name that a module takes from another. */
export interface Import {
  readonly name: string;
  readonly path: string;
}

/** Adds an import, unless it is the function itself, and returns the name to call. */
export function use(imports: Import[], wanted: Import, self: string): string {
  if (wanted.name !== self && !imports.some(({ name }) => name === wanted.name)) imports.push(wanted);
  return wanted.name;
}

/** The functions of packages/validators/src/runtime that compiled code calls. */
export const helpers: readonly Import[] = [
  ...[...checkHelpers, "equal"].map((name) => ({ name, path: `../../runtime/${kebabCase(name.replace(/^is/, ""))}.ts` })),
  { name: "ownProperties", path: "../../runtime/own-properties.ts" },
  { name: "reportOutside", path: "../../runtime/report-outside.ts" },
  { name: "reportTooDeep", path: "../../runtime/report-too-deep.ts" },
  { name: "enter", path: "../../runtime/depth.ts" },
  { name: "leave", path: "../../runtime/depth.ts" },
];

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

/** Gives a compiled function its types: `typed` is its name, its parameters and its result. Terser has dropped unused parameters. */
export function signed(text: string, name: string, typed: string, doc = ""): string {
  const compiled = new RegExp(`export function ${name}\\([\\w, ]*\\) \\{`);
  if (!compiled.test(text)) throw new Error(`no function ${name} was compiled`);
  return text.replace(compiled, () => `${doc === "" ? "" : `${doc}\n`}export function ${typed} {`);
}

/** A compiled predicate that never throws: what can't be read isn't valid. One of a recursive model is also bounded in depth. */
export function guardedPredicate(text: string, recursive: boolean): string {
  if (!recursive && !mayThrow.test(text.slice(text.indexOf("{")))) return text;
  const end = recursive ? ["finally {", "  leave();", "}"] : [];
  return withBody(text, (body) => [
    ...(recursive ? ["if (!enter()) {", "  return false;", "}"] : []),
    "try {",
    ...body.map(indented),
    "} catch {",
    "  return false;",
    ...(end.length === 0 ? ["}"] : [`} ${end[0]}`, ...end.slice(1)]),
  ]);
}

/** A compiled report of a recursive model: bounded in depth. */
export const boundedReport = (text: string): string =>
  withBody(text, (body) => [
    "if (!enter()) {",
    "  reportTooDeep(out, instancePath, id);",
    "  return;",
    "}",
    "try {",
    ...body.map(indented),
    "} finally {",
    "  leave();",
    "}",
  ]);

/** A getter, a proxy, or the regular expression engine may throw. Comparisons of the value alone don't. */
const mayThrow = /\bdata\d*[.[]|\bfor \(|\w\(data/;

/** The text with another body of the exported function, which is the last statement. */
function withBody(text: string, change: (lines: readonly string[]) => readonly string[]): string {
  const lines = text.trimEnd().split("\n");
  const start = lines.findIndex((line) => line.startsWith("export function "));
  const body = lines.slice(start + 1, -1).map((line) => line.slice(2)); // the printer indents by two spaces
  return `${[...lines.slice(0, start + 1), ...change(body).map(indented), "}"].join("\n")}\n`;
}

const indented = (line: string): string => (line === "" ? line : `  ${line}`);
