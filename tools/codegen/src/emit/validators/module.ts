import type { Model } from "@tools/contract";
import { camelCase, npmName, plural, withArticle } from "@tools/contract";
import type { Json } from "@tools/contract/json";
import { type Enumeration, enumerationsOf } from "@tools/contract/schema";
import { jsonSchemaNames } from "./json-schema.ts";
import { readerSchemaName } from "./reader-schema.ts";

/** The example payloads in the documentation of a model's public module. */
export interface Shown {
  /** A payload that strict accepts. */
  readonly valid: Json;
  /** A payload that strict rejects. */
  readonly invalid: Json;
}

/** The documentation of a model's strict predicate. */
export const predicateDoc = ({ name, slug }: Model, { valid, invalid }: Shown): string =>
  docBlock(
    `Strict: whether a writer may send this. Allocates nothing for a valid payload.\n\n@param data - Anything; it is not changed.\n@returns Whether it is a valid ${name}.`,
    `import { is${name} } from "${npmName("validators")}/${slug}";`,
    "",
    `is${name}(${inComment(valid)}); // true`,
    `is${name}(${inComment(invalid)}); // false`,
  );

const docBlock = (text: string, ...example: string[]): string =>
  [
    "/**",
    ...text.split("\n").map((line) => (line === "" ? " *" : ` * ${line}`)),
    " *",
    " * @example",
    " * ```ts",
    ...example.map((line) => (line === "" ? " *" : ` * ${line}`)),
    " * ```",
    " */",
  ].join("\n");

/** JSON that does not end the comment around it. */
const inComment = (value: Json): string => JSON.stringify(value).replaceAll("*/", "*\\/");

/** The text of a model's public module: typed, documented functions over the compiled ones. */
export function publicModule({ name, slug, ...model }: Model, { valid, invalid }: Shown, models: readonly Model[]): string {
  const readerSchema = readerSchemaName(name);
  const camel = camelCase(name);
  const listReader = listReaderName(name, models);
  const schemas = jsonSchemaNames({ name });
  const from = `${npmName("validators")}/${slug}`;
  const shown = inComment(valid);
  const broken = inComment(invalid);

  return `import type { ${name}, Tolerant${name} } from "${npmName("types")}";
import type { ReadResult, ValidationResult } from "../../runtime/issue.ts";
import { checkJson, type JsonOptions, type WithWarnings } from "../../runtime/read-json.ts";
import { type ReadListResult, readList } from "../../runtime/read-list.ts";
import { assert, read, validate } from "../../runtime/validate.ts";
import { type StandardSchema, standardSchema } from "../../runtime/standard-schema.ts";
import { is${name} } from "./is.ts";
import { ${schemas.strict}, ${schemas.tolerant} } from "./json-schema.ts";
import { ${readerSchema} } from "./reader-schema.ts";
import { report${name} } from "./report.ts";

export { ContractError } from "../../runtime/contract-error.ts";
export type { Issue, ReadResult, ValidationResult } from "../../runtime/issue.ts";
export type { JsonOptions, JsonWarning, WithWarnings } from "../../runtime/read-json.ts";
export type { ReadListResult } from "../../runtime/read-list.ts";
export { deprecatedProperties } from "../../runtime/deprecated.ts";
export { unknownProperties } from "../../runtime/unknown.ts";
export { is${name} } from "./is.ts";

${docBlock(
  `Strict: checks a payload before it is sent, and lists what is wrong with it.\n\n@param value - Anything; it is not changed.\n@returns The value itself, now typed, or at most 100 issues (\`omitted\` counts the rest).`,
  `import { validate${name} } from "${from}";`,
  "",
  `validate${name}(${shown}); // { ok: true, value: … }`,
  `validate${name}(${broken}); // { ok: false, issues: [ … ], omitted: 0 }`,
)}
export function validate${name}(value: unknown): ValidationResult<${name}> {
  return validate(value, is${name}, report${name}, ${readerSchema});
}

${docBlock(
  `Strict: throws instead of returning a result.\n\n@param value - Anything; it is not changed.\n@throws ContractError - Its message lists the issues, one per line.`,
  `import { assert${name} } from "${from}";`,
  "",
  `const payload: unknown = ${shown};`,
  `assert${name}(payload); // from here on, payload is ${withArticle(name)}`,
)}
export function assert${name}(value: unknown): asserts value is ${name} {
  assert("${name}", value, is${name}, report${name}, ${readerSchema});
}

${docBlock(
  `Tolerant: reads a payload from another service, keeps unknown properties and values, and reports tolerated issues. A null in an optional\nproperty reads as absent.\n\n@param value - Anything; it is not changed.\n@returns \`value\`: the payload itself, or a copy without those nulls that shares unchanged parts. \`issues\`: at most 100, accepted or not.`,
  `import { read${name} } from "${from}";`,
  "",
  `const result = read${name}(JSON.parse(${inComment(JSON.stringify(valid))}));`,
  "if (result.ok) console.log(result.value, result.issues);",
)}
export function read${name}(value: unknown): ReadResult<Tolerant${name}> {
  return read(value, is${name}, report${name}, ${readerSchema});
}

${docBlock(
  `Strict, for JSON text: parses it and validates the value.\n\n@param text - Text, or bytes of UTF-8.\n@param options - Limits.\n@returns As \`validate${name}\`, with warnings that never affect \`ok\`. Text that isn't JSON is an issue with its line and column.`,
  `import { validate${name}Json } from "${from}";`,
  "",
  `validate${name}Json(${inComment(JSON.stringify(valid))}); // { ok: true, value: …, warnings: [] }`,
  `validate${name}Json("{", { maxBytes: 1_000_000 }); // { ok: false, issues: [ … ], omitted: 0, warnings: [] }`,
)}
export function validate${name}Json(text: string | Uint8Array, options: JsonOptions = {}): WithWarnings<ValidationResult<${name}>> {
  return checkJson<${name}, ValidationResult<${name}>>(text, options, validate${name});
}

${docBlock(
  `Tolerant, for JSON text: parses it and reads the value.\n\n@param text - Text, or bytes of UTF-8.\n@param options - Limits.\n@returns As \`read${name}\`, with warnings that never affect \`ok\`. Text that isn't JSON is an issue with its line and column.`,
  `import { read${name}Json } from "${from}";`,
  "",
  `const result = read${name}Json(${inComment(JSON.stringify(valid))});`,
  "if (result.ok) console.log(result.value, result.issues, result.warnings);",
)}
export function read${name}Json(text: string | Uint8Array, options: JsonOptions = {}): WithWarnings<ReadResult<Tolerant${name}>> {
  return checkJson<Tolerant${name}, ReadResult<Tolerant${name}>>(text, options, read${name});
}

${docBlock(
  `Tolerant, for a list: reads each payload by itself, so that one that is rejected doesn't lose the others.\n\n@param payloads - Any iterable of payloads; they are not changed.\n@returns The accepted and the rejected payloads, each with its position in the list.`,
  `import { ${listReader} } from "${from}";`,
  "",
  `const { accepted, rejected } = ${listReader}([${shown}, ${broken}]); // one of each`,
)}
export function ${listReader}(payloads: Iterable<unknown>): ReadListResult<Tolerant${name}> {
  return readList(payloads, read${name});
}

${docBlock(
  `\`validate${name}\` as a Standard Schema and a Standard JSON Schema (version 1), for libraries that take one.`,
  `import { ${camel}Standard } from "${from}";`,
  "",
  `${camel}Standard["~standard"].validate(${shown}); // { value: … }`,
  `${camel}Standard["~standard"].jsonSchema.input({ target: "draft-2020-12" }); // { $schema: … }`,
)}
export const ${camel}Standard: StandardSchema<${name}> = /* @__PURE__ */ standardSchema(validate${name}, ${schemas.strict});

${docBlock(
  `\`read${name}\` as a Standard Schema (version 1), for libraries that take one. Tolerated issues of an accepted payload are not in the result.`,
  `import { ${camel}TolerantStandard } from "${from}";`,
  "",
  `${camel}TolerantStandard["~standard"].validate(${shown}); // { value: … }`,
)}
export const ${camel}TolerantStandard: StandardSchema<Tolerant${name}> = /* @__PURE__ */ standardSchema(read${name}, ${schemas.tolerant});
${enumerationsOf({ name, slug, ...model })
  .map(valuesOf)
  .join("")}`;
}

/** `readSessions`, or `readSessionList` if another model is called Sessions. */
const listReaderName = (name: string, models: readonly Model[]): string =>
  models.some((other) => other.name === plural(name)) ? `read${name}List` : `read${plural(name)}`;

const valuesOf = ({ name, values, open }: Enumeration): string => `
/** The values of ${name} in this version of the contract${open ? "; later versions may add some" : ""}. */
export const ${camelCase(name)}Values: readonly ${JSON.stringify(values)} = ${JSON.stringify(values)};
`;

/** The text of the registry: every model's functions by its name. */
export const registryModule = (models: readonly Model[]): string => `/**
 * Every model's functions by its name, for tools that select a model at run time.
 *
 * @packageDocumentation
 */
import type * as types from "${npmName("types")}";
import type { ModelValidators } from "../runtime/model-validators.ts";
${models.map(({ name, slug }) => `import { assert${name}, is${name}, read${name}, read${name}Json, ${camelCase(name)}Standard, ${camelCase(name)}TolerantStandard, validate${name}, validate${name}Json } from "./${slug}/index.ts";\n`).join("")}
/**
 * Every model's functions by its name. It holds all models. If you need only one, import its functions instead.
 *
 * @example
 * \`\`\`ts
 * import { models } from "${npmName("validators")}/models";
 *
 * models.Session.validate({ name: "a" }).ok; // true
 * \`\`\`
 */
export const models: {
${models.map(({ name }) => `  readonly ${name}: ModelValidators<types.${name}, types.Tolerant${name}>;\n`).join("")}} = {
${models
  .map(
    ({ name }) =>
      `  ${name}: { name: "${name}", is: is${name}, validate: validate${name}, assert: assert${name}, read: read${name}, validateJson: validate${name}Json, readJson: read${name}Json, standard: ${camelCase(name)}Standard, tolerantStandard: ${camelCase(name)}TolerantStandard },\n`,
  )
  .join("")}};

/** The name of a model. */
export type ModelName = keyof typeof models;
`;
