import type { Model } from "@tools/contract";
import { camelCase, npmName, withArticle } from "@tools/contract";
import type { Json } from "@tools/contract/json";
import { type Enumeration, enumerationsOf } from "@tools/contract/schema";
import { readerSchemaName } from "./reader-schema.ts";

/** What the public module of a model shows in its documentation. */
export interface Shown {
  /** A payload that strict accepts. */
  readonly valid: Json;
  /** One that it refuses. */
  readonly invalid: Json;
}

/** The documentation of a model's strict predicate. */
export const predicateDoc = ({ name, slug }: Model, { valid, invalid }: Shown): string =>
  docBlock(
    `Strict: whether a writer may send this. Nothing is put on the heap for a valid payload.\n\n@param data - Anything; it is not changed.\n@returns Whether it is a valid ${name}.`,
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
export function publicModule({ name, slug, ...model }: Model, { valid, invalid }: Shown): string {
  const readerSchema = readerSchemaName(name);
  const camel = camelCase(name);
  const from = `${npmName("validators")}/${slug}`;
  const shown = inComment(valid);
  const broken = inComment(invalid);

  return `import type { ${name}, Tolerant${name} } from "${npmName("types")}";
import type { ReadResult, ValidationResult } from "../../runtime/issue.ts";
import { assert, read, validate } from "../../runtime/validate.ts";
import { type StandardSchema, standardSchema } from "../../runtime/standard-schema.ts";
import { is${name} } from "./is.ts";
import { ${readerSchema} } from "./reader-schema.ts";
import { report${name} } from "./report.ts";
import { isTolerant${name} } from "./tolerant.ts";

export { ContractError } from "../../runtime/contract-error.ts";
export type { Issue, ReadResult, ValidationResult } from "../../runtime/issue.ts";
export { deprecatedProperties } from "../../runtime/deprecated.ts";
export { unknownProperties } from "../../runtime/unknown.ts";
export { is${name} } from "./is.ts";

${docBlock(
  `Strict: judges what a writer is about to send, and says what is wrong with it.\n\n@param value - Anything; it is not changed.\n@returns The value itself, now typed, or at most 100 issues (\`omitted\` counts the rest).`,
  `import { validate${name} } from "${from}";`,
  "",
  `validate${name}(${shown}); // { ok: true, value: … }`,
  `validate${name}(${broken}); // { ok: false, issues: [ … ], omitted: 0 }`,
)}
export function validate${name}(value: unknown): ValidationResult<${name}> {
  return validate(value, is${name}, report${name}, ${readerSchema});
}

${docBlock(
  `Strict, for those who rather catch than ask.\n\n@param value - Anything; it is not changed.\n@throws ContractError - Its message lists what is wrong, one issue a line.`,
  `import { assert${name} } from "${from}";`,
  "",
  `const payload: unknown = ${shown};`,
  `assert${name}(payload); // from here on payload is ${withArticle(name)}`,
)}
export function assert${name}(value: unknown): asserts value is ${name} {
  assert("${name}", value, is${name}, report${name}, ${readerSchema});
}

${docBlock(
  `Tolerant: reads what another service sent, keeps what it does not know, and tells what was odd. The nulls of optional properties read as\nabsent.\n\n@param value - Anything; it is not changed.\n@returns As \`value\` the payload itself, or a copy along the changed paths where nulls were dropped; at most 100 issues either way.`,
  `import { read${name} } from "${from}";`,
  "",
  `const result = read${name}(JSON.parse(${inComment(JSON.stringify(valid))}));`,
  "if (result.ok) console.log(result.value, result.issues);",
)}
export function read${name}(value: unknown): ReadResult<Tolerant${name}> {
  return read(value, is${name}, isTolerant${name}, report${name}, ${readerSchema});
}

${docBlock(
  `\`validate${name}\` as a Standard Schema (version 1), for libraries that take one.`,
  `import { ${camel}Standard } from "${from}";`,
  "",
  `${camel}Standard["~standard"].validate(${shown}); // { value: … }`,
)}
export const ${camel}Standard: StandardSchema<${name}> = /* @__PURE__ */ standardSchema(validate${name});

${docBlock(
  `\`read${name}\` as a Standard Schema (version 1), for libraries that take one. What was odd about an accepted payload is not told.`,
  `import { ${camel}TolerantStandard } from "${from}";`,
  "",
  `${camel}TolerantStandard["~standard"].validate(${shown}); // { value: … }`,
)}
export const ${camel}TolerantStandard: StandardSchema<Tolerant${name}> = /* @__PURE__ */ standardSchema(read${name});
${enumerationsOf({ name, slug, ...model })
  .map(valuesOf)
  .join("")}`;
}

const valuesOf = ({ name, values, open }: Enumeration): string => `
/** The values of ${name} that this version of the contract knows${open ? "; later versions may add some" : ""}. */
export const ${camelCase(name)}Values: readonly ${JSON.stringify(values)} = ${JSON.stringify(values)};
`;

/** The text of the registry: every model's functions by its name. */
export const registryModule = (models: readonly Model[]): string => `/**
 * Every model's functions by its name, for tools that learn at run time which model they deal with.
 *
 * @packageDocumentation
 */
import type * as types from "${npmName("types")}";
import type { ModelValidators } from "../runtime/model-validators.ts";
${models.map(({ name, slug }) => `import { assert${name}, is${name}, read${name}, ${camelCase(name)}Standard, ${camelCase(name)}TolerantStandard, validate${name} } from "./${slug}/index.ts";\n`).join("")}
/**
 * Every model's functions by its name. It holds all models: whoever knows the model imports its functions instead.
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
      `  ${name}: { name: "${name}", is: is${name}, validate: validate${name}, assert: assert${name}, read: read${name}, standard: ${camelCase(name)}Standard, tolerantStandard: ${camelCase(name)}TolerantStandard },\n`,
  )
  .join("")}};

/** The name of a model. */
export type ModelName = keyof typeof models;
`;
