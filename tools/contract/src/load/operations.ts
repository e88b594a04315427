import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { LineCounter, parseDocument } from "yaml";
import type { Model } from "../contract.ts";
import { pointerSteps } from "../json.ts";
import type { Api, ErrorResponse, Operation, Parameter } from "../operations.ts";
import { type OperationsFile, operationsGrammar, type WrittenOperation, type WrittenParameter } from "./operations-grammar.ts";
import type { SourceFile } from "./parse.ts";
import type { Finding, Problem } from "./problem.ts";
import { bodyFindings, webhooksOf } from "./webhooks.ts";
import { yamlNumberFindings } from "./yaml-numbers.ts";

/** The API that a file defines, or all of its problems. */
export function loadOperations(source: SourceFile, models: readonly Model[]): { api: Api } | { problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false });
  const problem = (offset: number, finding: Finding): Problem => {
    const { line, col } = lines.linePos(offset);
    return { path: source.path, line: Math.max(line, 1), column: Math.max(col, 1), ...finding };
  };
  if (source.fault !== undefined) return { problems: [problem(0, { pointer: "", ...source.fault })] };
  if (document.errors.length > 0)
    return {
      problems: document.errors.map(({ pos: [start], message }) =>
        problem(start, { pointer: "", found: `invalid YAML: ${message}`, fix: "fix the syntax" }),
      ),
    };

  const numbers = yamlNumberFindings(document.contents);
  if (numbers.length > 0) return { problems: numbers.map(([offset, finding]) => problem(offset, finding)) };

  const locate = (finding: Finding): Problem => problem(offsetAt(document, pointerSteps(finding.pointer)), finding);
  const value: unknown = document.toJS();
  const grammarProblems = grammarFindings(value);
  if (grammarProblems.length > 0) return { problems: grammarProblems.map(locate) };
  const file = value as OperationsFile; // it has just been validated against the grammar
  const findings = [...nameFindings(file, models), ...exampleFindings(file)];
  return findings.length > 0 ? { problems: findings.map(locate) } : { api: apiOf(file) };
}

function grammarFindings(value: unknown): Finding[] {
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(operationsGrammar);
  if (validate(value)) return [];
  return (validate.errors ?? []).filter(({ keyword }) => keyword !== "propertyNames").map(grammarFinding);
}

const grammarFinding = ({ instancePath, keyword, message = "", params, propertyName }: ErrorObject): Finding => {
  if (keyword === "additionalProperties")
    return {
      pointer: instancePath,
      found: `unknown key: ${params["additionalProperty"]}`,
      fix: "fix the spelling, or remove it",
    };
  if (propertyName !== undefined) return { pointer: instancePath, found: `invalid key: ${propertyName}`, fix: `use a key that ${message}` };
  return {
    pointer: instancePath,
    found: `an invalid value: it ${message}`,
    fix: "follow the other entries of this file",
  };
};

/** Unknown names of models, shared parameters and errors, and parameters that don't match the path. */
function nameFindings(file: OperationsFile, models: readonly Model[]): Finding[] {
  const known = models.map(({ name }) => name);
  const unknownModel = (name: string, pointer: string): Finding[] =>
    known.includes(name) ? [] : [{ pointer, found: `unknown model ${name}`, fix: `use one of ${known.join(", ")}` }];
  return [
    ...unknownModel(file.error, "/error"),
    ...Object.entries(file.operations).flatMap(([id, { path, answers, parameters: own = {}, query = [], errors }]) => {
      const at = `/operations/${id}`;
      const placeholders = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
      return [
        ...unknownModel(answers.model, `${at}/answers/model`),
        ...query
          .filter((name) => !Object.hasOwn(file.query, name))
          .map((name) => ({
            pointer: `${at}/query`,
            found: `unknown query parameter ${name}`,
            fix: "define it under query",
          })),
        ...errors
          .filter((status) => !Object.hasOwn(file.errors, String(status)))
          .map((status) => ({ pointer: `${at}/errors`, found: `unknown error status ${status}`, fix: "define it under errors" })),
        ...placeholders
          .filter((name) => !Object.hasOwn(own, name))
          .map((name) => ({ pointer: `${at}/path`, found: `{${name}} is not defined`, fix: "define it under parameters" })),
        ...Object.keys(own)
          .filter((name) => !placeholders.includes(name))
          .map((name) => ({
            pointer: `${at}/parameters/${name}`,
            found: "a parameter that is missing from the path",
            fix: "add it to the path in braces, or remove it",
          })),
      ];
    }),
    ...(file.webhooks === undefined ? [] : bodyFindings(file.webhooks, models)),
  ];
}

/** Examples that their own schemas reject. Examples are published. */
function exampleFindings(file: OperationsFile): Finding[] {
  const ajv = new Ajv2020({ strict: false });
  const all = [
    ...Object.entries(file.query).map(([name, each]): [string, WrittenParameter] => [`/query/${name}`, each]),
    ...Object.entries(file.operations).flatMap(([id, { parameters: own = {} }]) =>
      Object.entries(own).map(([name, each]): [string, WrittenParameter] => [`/operations/${id}/parameters/${name}`, each]),
    ),
    ...Object.entries(file.webhooks?.headers ?? {}).map(([name, each]): [string, WrittenParameter] => [`/webhooks/headers/${name}`, each]),
  ];
  return all.flatMap(([pointer, { schema, example }]) =>
    ajv.validate(schema, example)
      ? []
      : [
          {
            pointer: `${pointer}/example`,
            found: `an example that its schema rejects: ${ajv.errorsText()}`,
            fix: "fix the example or the schema",
          },
        ],
  );
}

const apiOf = (file: OperationsFile): Api => ({
  title: file.title,
  description: file.description,
  license: file.license,
  operations: Object.entries(file.operations).map(([id, written]) => operationOf(id, written, file)),
  ...(file.webhooks === undefined ? {} : { webhooks: webhooksOf(file.webhooks) }),
});

function operationOf(id: string, written: WrittenOperation, file: OperationsFile): Operation {
  const { method, path, summary, description, parameters: own = {}, query = [], answers, errors, client } = written;
  const inPath = Object.entries(own).map(([name, each]): Parameter => ({ name, in: "path", ...each }));
  const inQuery = query.flatMap((name): Parameter[] => {
    const shared = file.query[name];
    return shared === undefined ? [] : [{ name, in: "query", ...shared }];
  });
  return {
    id,
    ...(client === undefined ? {} : { client }),
    method,
    path,
    summary,
    description,
    parameters: [...inPath, ...inQuery],
    response: { ...answers, list: answers.list ?? false },
    errors: errors.flatMap((status): ErrorResponse[] => {
      const error = file.errors[String(status)];
      return error === undefined ? [] : [{ status, model: file.error, headers: [], ...error }];
    }),
  };
}

/** The offset of the value at a pointer, or of its nearest ancestor that exists. */
function offsetAt(document: ReturnType<typeof parseDocument>, steps: readonly string[]): number {
  for (let length = steps.length; length > 0; length--) {
    const node: unknown = document.getIn(steps.slice(0, length), true);
    if (typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range)) return Number(node.range[0]);
  }
  return 0;
}
