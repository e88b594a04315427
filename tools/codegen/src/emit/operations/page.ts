import type { Contract, Model, Operation, Parameter, Schema, SuccessResponse } from "@tools/contract";
import { withArticle } from "@tools/contract";
import type { Json } from "@tools/contract/json";
import { phrasesOf } from "@tools/contract/keywords";
import { examplePayload, resolverOf } from "@tools/contract/schema";
import { anchor, code, codeBlock, jsonBlock, link, prose, table } from "../../markdown.ts";
import { authentication } from "./authentication.ts";
import { samplesOf } from "./samples/index.ts";

/** The page of an operation, with its position among them. Blocks are separated by an empty line. */
export function renderOperation(operation: Operation, order: number, contract: Contract): string {
  const { method, path, summary, description, parameters, response, errors } = operation;
  const model = modelOf(response.model, contract);
  return `${[
    `---\ntitle: ${summary}\norder: ${order}\nmethod: ${method}\n---`,
    `# ${prose(summary)}`,
    code(`${method} ${path}`),
    prose(description),
    "## Parameters",
    table(
      ["Parameter", "In", "Type", "Required", "Description", "Example"],
      parameters.map((each) => [
        anchor(each.name) + code(each.name),
        each.in,
        code(String(each.schema.type)),
        each.in === "path" ? "yes" : "no",
        describe(each),
        code(JSON.stringify(each.example)),
      ]),
    ),
    "## Request",
    `${code("API_URL")} is the address of the service, and ${code("API_KEY")} is your key: see ${authentication}.`,
    ...samplesOf(operation, model, contract).map(({ title, syntax, code: text }) => `### ${title}\n\n${codeBlock(syntax, text)}`),
    "## Response",
    `**200**: ${prose(response.description)} ${shown(response, model)}`,
    jsonBlock(responseExample(response, model, contract)),
    "## Errors",
    table(
      ["Status", "When", "Example"],
      errors.map((error) => [
        anchor(String(error.status)) + code(String(error.status)),
        prose(error.description),
        code(JSON.stringify({ errors: [error.example] })),
      ]),
    ),
  ].join("\n\n")}\n`;
}

function modelOf(name: string, { models }: Contract): Model {
  const found = models.find((model) => model.name === name);
  if (found === undefined) throw new Error(`unknown model ${name}`);
  return found;
}

const shown = ({ list }: SuccessResponse, { name, slug }: Model): string => {
  const model = link(code(name), `../../reference/generated/${slug}.md`);
  return list
    ? `A list of ${model}; ${code('Link: <…>; rel="next"')} leads to the next page, by its ${code("cursor")}.`
    : `${withArticle(model, "A")}.`;
};

function responseExample({ list }: SuccessResponse, model: Model, contract: Contract): Json {
  const resolver = resolverOf(contract);
  const value = examplePayload(resolver.at(model.root), model.root, resolver, "first");
  return list ? [value] : value;
}

function describe({ description, schema }: Parameter): string {
  return [prose(description), ...facts(schema)].join(" ");
}

const facts = (schema: Schema): string[] => [
  ...phrasesOf(schema, code).map((phrase) => `${phrase.slice(0, 1).toUpperCase()}${phrase.slice(1)}.`),
  ...(schema.default === undefined ? [] : [`Default: ${code(JSON.stringify(schema.default))}.`]),
];
