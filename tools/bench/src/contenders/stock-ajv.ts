import { createRequire } from "node:module";
import { kebabCase, project } from "@tools/contract";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { default as addFormats } from "ajv-formats";
import type { Check } from "./check.ts";

const require = createRequire(import.meta.url);

/** Ajv's own standalone code for the same schemas, with formats and its fastest settings: it stops at the first error and has no messages. */
export async function stockAjv(): Promise<Check> {
  const ajv = new Ajv2020({ code: { source: true, optimize: 2 }, strict: false, strictNumbers: true, messages: false, allErrors: false });
  addFormats.default(ajv);
  const bundle: object = require("@session-schema/schemas/bundle.json");
  ajv.addSchema(bundle);
  const code = standaloneCode.default(ajv, { check: `${project.baseUrl}${kebabCase(project.mainModel)}.schema.json` });
  const module: { exports: { check?: Check } } = { exports: {} };
  new Function("module", "exports", "require", code)(module, module.exports, require);
  const { check } = module.exports;
  if (check === undefined) throw new Error("Ajv generated no function.");
  return check;
}
