import { createRequire } from "node:module";
import type { Schema } from "@tools/contract";
import { addContractFormats } from "@tools/contract/ajv";
import { formatNamed } from "@tools/contract/formats";
import type { Json } from "@tools/contract/json";
import { _, type CodeKeywordDefinition, type KeywordCxt } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { not } from "ajv/dist/compile/codegen/index.js";
import { resolveRef, SchemaEnv } from "ajv/dist/compile/index.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { getValidate } from "ajv/dist/vocabularies/core/ref.js";
import { ajvWith, predicateVocabulary, reportVocabulary } from "../ajv.ts";
import { strip } from "../predicate.ts";
import { report } from "../report.ts";
import { print } from "../syntax.ts";
import { evaluate } from "./evaluate.ts";

/** A way to validate with any schema of the draft, in the language of our models or not. */
export type ValidatorVariant = (schema: Json) => Promise<(value: unknown) => boolean>;

const require = createRequire(import.meta.url);
const metaSchemas: object[] = [
  "schema",
  ...["applicator", "content", "core", "format-annotation", "meta-data", "unevaluated", "validation"].map((name) => `meta/${name}`),
].map((path) => require(`ajv/dist/refs/json-schema-2020-12/${path}.json`));

/** The predicate's vocabulary and its stripping, with Ajv's own resolution of references. */
export const predicateVariant: ValidatorVariant = async (schema) => {
  const ajv = fullAjv(predicateVocabulary, schema);
  ajv.removeKeyword("$ref");
  ajv.addKeyword(resolvingRef);
  ajv.removeKeyword("$dynamicAnchor");
  ajv.removeKeyword("$dynamicRef");
  ajv.addKeyword(metaRef);
  ajv.addSchema(rooted(schema), "suite");
  const code = standaloneCode.default(ajv, { isValid: "suite" });
  // Alternatives need a path for the errors that they count. Our models have none.
  return evaluate(await print(strip(code, "isValid")), "isValid", { instancePath: "" }) as (value: unknown) => boolean; // a predicate is what was compiled
};

const noUnion = (): never => {
  throw new Error("the schemas of the suite have no tagged unions");
};

/** The report: collected as it is published, or, where a schema tries alternatives or refers to others, as Ajv compiles its vocabulary. */
export const reportVariant: ValidatorVariant = async (schema) => {
  if (!isPlain(schema)) {
    const ajv = fullAjv(reportVocabulary, schema, true);
    ajv.addSchema(rooted(schema), "suite");
    const code = standaloneCode.default(ajv, { isValid: "suite" }).replace(/export const isValid = (\w+);/, "const isValid = $1;");
    return evaluate(code, "isValid", { require, dynamicAnchors: {} }) as (value: unknown) => boolean; // Ajv compiles a function to boolean
  }
  const text = await report(
    "validate",
    { id: "suite", pointer: "", schema: schema as Schema },
    () => "none",
    () => undefined,
    noUnion,
  ); // a suite's schema without references is in our language, or close enough
  const validate = evaluate(text, "validate", { id: "suite#" }) as (value: unknown, path: string, out: object) => void; // a report function is what was compiled
  return (value) => {
    let accepted = true;
    const object = (): void => {
      accepted = false;
    };
    validate(value, "", { add: object, missing: object, unknown: object });
    return accepted;
  };
};

/** Whether a schema has only keywords that our models have. */
const isPlain = (schema: Json): boolean =>
  typeof schema !== "boolean" &&
  !foreign.test(JSON.stringify(schema)) &&
  [...JSON.stringify(schema).matchAll(/"format":"([^"]+)"/g)].every(([, name = ""]) => formatNamed(name) !== undefined);

const foreign =
  /"(\$ref|\$dynamicRef|anyOf|oneOf|not|if|contains|dependentSchemas|propertyNames|unevaluated\w+|patternProperties|prefixItems)"/;

/** Stock Ajv with the formats of the contract: the standard that ours is held to. */
export const stockVariant: ValidatorVariant = async (schema) => {
  const ajv = addContractFormats(new Ajv2020({ strict: false, strictNumbers: true, logger: false }));
  return ajv.compile(rooted(schema));
};

function fullAjv(vocabulary: readonly CodeKeywordDefinition[], schema: Json, allErrors = false): Ajv2020 {
  const known = vocabulary.map((keyword) => (keyword.keyword === "format" ? knownFormats(keyword) : keyword));
  const ajv = ajvWith(known, { allErrors, verbose: false });
  ajv.opts.inlineRefs = false;
  ajv.opts.unevaluated = /"unevaluated/.test(JSON.stringify(schema));
  ajv.opts.dynamicRef = false;
  for (const meta of metaSchemas) ajv.addSchema(meta);
  return ajv;
}

/** A schema of the suite, typed: it is an object or a boolean. */
const rooted = (schema: Json): object | boolean => schema as object | boolean; // a schema is one or the other

/** Our models can only name formats that are asserted. The suite names others, which assert nothing. */
const knownFormats = (keyword: CodeKeywordDefinition): CodeKeywordDefinition => ({
  ...keyword,
  code: (cxt, ruleType) => {
    if (formatNamed(cxt.schema) !== undefined) keyword.code(cxt, ruleType);
  },
});

/** `$ref` as the predicate has it, a call with the value alone, with the function found as stock Ajv finds it. */
const resolvingRef: CodeKeywordDefinition = {
  keyword: "$ref",
  schemaType: "string",
  code: (cxt) => call(cxt, cxt.schema),
};

/** In these files only the meta-schema has a `$dynamicRef`, and it always leads to the meta-schema itself. */
const metaRef: CodeKeywordDefinition = {
  keyword: "$dynamicRef",
  schemaType: "string",
  code: (cxt) => call(cxt, "https://json-schema.org/draft/2020-12/schema"),
};

function call(cxt: KeywordCxt, ref: string): void {
  const callee = resolved(cxt, ref);
  if (callee === false) cxt.fail(_`true`);
  else if (callee !== true) cxt.fail(not(_`${callee}(${cxt.data})`));
}

function resolved(cxt: KeywordCxt, ref: string): ReturnType<typeof getValidate> | boolean {
  const { gen, it } = cxt;
  const { root } = it.schemaEnv;
  if ((ref === "#" || ref === "#/") && it.baseId === root.baseId)
    return it.schemaEnv === root ? it.validateName : _`${gen.scopeValue("root", { ref: root })}.validate`;
  const target = resolveRef.call(it.self, root, it.baseId, ref);
  if (target === undefined) throw new Error(`${ref} leads nowhere`);
  if (target instanceof SchemaEnv) return getValidate(cxt, target);
  return target !== false;
}
