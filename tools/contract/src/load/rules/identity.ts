import { dialect } from "../../dialect.ts";
import { isObject, type Json } from "../../json.ts";
import { pascalCase } from "../../names.ts";
import { fileName, idOf, nameOf, slugOf } from "../draft.ts";
import type { Finding } from "../problem.ts";
import { excerpt } from "./grammar.ts";
import { reservedSlugs } from "./reserved.ts";

/** The `$schema`, `$id` and `title` of a file agree with its name. */
export function identity(path: string, value: Json): Finding[] {
  if (!isObject(value)) return [];
  const findings: Finding[] = [];
  const expect = (keyword: string, expected: string): void => {
    const found = value[keyword];
    if (typeof found === "string" && found !== expected)
      findings.push({ pointer: `/${keyword}`, found: `${keyword}: ${excerpt(found)}`, fix: `write ${JSON.stringify(expected)}` });
  };
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*\.schema\.json$/.test(fileName(path)))
    findings.push({
      pointer: "",
      found: `a file called ${JSON.stringify(fileName(path))}`,
      fix: "use kebab-case and the ending .schema.json, such as recording-status.schema.json",
    });
  if (reservedSlugs.has(slugOf(path)))
    findings.push({
      pointer: "",
      found: `a file called ${excerpt(fileName(path))}, a reserved name`,
      fix: "rename the model and its file",
    });
  expect("$schema", dialect);
  expect("$id", idOf(path));
  const name = nameOf(path, value);
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
    findings.push({
      pointer: "/title",
      found: `title: ${excerpt(name)}`,
      fix: `use PascalCase, such as ${JSON.stringify(pascalCase(slugOf(path)))}`,
    });
  return findings;
}
