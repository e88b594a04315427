import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type AnyNode, type Expression, nameOf, type Program, parseModule, print, rewrite, statements } from "./syntax.ts";
import { formatFunction } from "./vocabulary/format.ts";

/** The source of ajv-formats' checks. No emitter reads any other file; this one is part of the program. */
const source = readFileSync(createRequire(import.meta.url).resolve("ajv-formats/dist/formats"), "utf8");

/** The module text of one format's check, from ajv-formats: without the other formats, and without imports. */
export async function formatModule(name: string): Promise<string> {
  const program = onlyFormat(parseModule(source), name);
  const result = name === "uri" ? "isCommonUri(text) || check(text)" : "check(text)";
  program.body.push(...statements(`export function ${formatFunction(name)}(text) { return ${result}; }`));
  return print(program);
}

/** `exports.fullFormats = { …, uri, … }` as `const check = uri`; the other formats and exports are removed. */
const onlyFormat = (program: Program, name: string): Program =>
  rewrite(program, (node): AnyNode[] | undefined => {
    if (node.type !== "ExpressionStatement") return undefined;
    const { expression } = node;
    if (expression.type === "CallExpression")
      return expression.callee.type === "MemberExpression" && nameOf(expression.callee.object) === "Object" ? [] : undefined;
    if (
      expression.type !== "AssignmentExpression" ||
      expression.left.type !== "MemberExpression" ||
      nameOf(expression.left.object) !== "exports"
    )
      return undefined;
    if (nameOf(expression.left.property) !== "fullFormats" || expression.right.type !== "ObjectExpression") return [];
    const held = expression.right.properties.flatMap((property) =>
      property.type === "Property" && keyOf(property.key as AnyNode) === name ? [property.value] : [],
    ); // a key is a node like any other
    const [check] = held;
    if (check === undefined) throw new Error(`ajv-formats has no ${name}`);
    return declareCheck(check);
  });

const keyOf = (key: AnyNode): string | undefined => (key.type === "Literal" ? String(key.value) : nameOf(key));

/** A format is a pattern, a function, or `fmtDef(function, comparison)`. */
function declareCheck(format: Expression): AnyNode[] {
  const [first] = format.type === "CallExpression" && nameOf(format.callee) === "fmtDef" ? format.arguments : [format];
  const isPattern = first?.type === "Literal";
  const declared = statements(isPattern ? "const check = (text) => pattern.test(text);" : "const check = given;");
  return declared.map((statement) =>
    rewrite(statement, (node) => (first !== undefined && ["pattern", "given"].includes(nameOf(node) ?? "") ? first : undefined)),
  );
}
