// Code generated from schemas/error-body.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { ErrorBody, TolerantErrorBody } from "@session-schema/types";
import type { ReadResult, ValidationResult } from "../../runtime/issue.ts";
import { checkJson, type JsonOptions, type WithWarnings } from "../../runtime/read-json.ts";
import { type ReadListResult, readList } from "../../runtime/read-list.ts";
import { assert, read, validate } from "../../runtime/validate.ts";
import { type StandardSchema, standardSchema } from "../../runtime/standard-schema.ts";
import { isErrorBody } from "./is.ts";
import { errorBodyJsonSchema, errorBodyTolerantJsonSchema } from "./json-schema.ts";
import { errorBodyReaderSchema } from "./reader-schema.ts";
import { reportErrorBody } from "./report.ts";

export { ContractError } from "../../runtime/contract-error.ts";
export type { Issue, ReadResult, ValidationResult } from "../../runtime/issue.ts";
export type { JsonOptions, JsonWarning, WithWarnings } from "../../runtime/read-json.ts";
export type { ReadListResult } from "../../runtime/read-list.ts";
export { deprecatedProperties } from "../../runtime/deprecated.ts";
export { unknownProperties } from "../../runtime/unknown.ts";
export { isErrorBody } from "./is.ts";

/**
 * Strict: checks a payload before it is sent, and lists what is wrong with it.
 *
 * @param value - Anything; it is not changed.
 * @returns The value itself, now typed, or at most 100 issues (`omitted` counts the rest).
 *
 * @example
 * ```ts
 * import { validateErrorBody } from "@session-schema/validators/error-body";
 *
 * validateErrorBody({"errors":[]}); // { ok: true, value: … }
 * validateErrorBody({}); // { ok: false, issues: [ … ], omitted: 0 }
 * ```
 */
export function validateErrorBody(value: unknown): ValidationResult<ErrorBody> {
  return validate(value, isErrorBody, reportErrorBody, errorBodyReaderSchema);
}

/**
 * Strict: throws instead of returning a result.
 *
 * @param value - Anything; it is not changed.
 * @throws ContractError - Its message lists the issues, one per line.
 *
 * @example
 * ```ts
 * import { assertErrorBody } from "@session-schema/validators/error-body";
 *
 * const payload: unknown = {"errors":[]};
 * assertErrorBody(payload); // from here on, payload is an ErrorBody
 * ```
 */
export function assertErrorBody(value: unknown): asserts value is ErrorBody {
  assert("ErrorBody", value, isErrorBody, reportErrorBody, errorBodyReaderSchema);
}

/**
 * Tolerant: reads a payload from another service, keeps unknown properties and values, and reports tolerated issues. A null in an optional
 * property reads as absent.
 *
 * @param value - Anything; it is not changed.
 * @returns `value`: the payload itself, or a copy without those nulls that shares unchanged parts. `issues`: at most 100, accepted or not.
 *
 * @example
 * ```ts
 * import { readErrorBody } from "@session-schema/validators/error-body";
 *
 * const result = readErrorBody(JSON.parse("{\"errors\":[]}"));
 * if (result.ok) console.log(result.value, result.issues);
 * ```
 */
export function readErrorBody(value: unknown): ReadResult<TolerantErrorBody> {
  return read(value, isErrorBody, reportErrorBody, errorBodyReaderSchema);
}

/**
 * Strict, for JSON text: parses it and validates the value.
 *
 * @param text - Text, or bytes of UTF-8.
 * @param options - Limits.
 * @returns As `validateErrorBody`, with warnings that never affect `ok`. Text that isn't JSON is an issue with its line and column.
 *
 * @example
 * ```ts
 * import { validateErrorBodyJson } from "@session-schema/validators/error-body";
 *
 * validateErrorBodyJson("{\"errors\":[]}"); // { ok: true, value: …, warnings: [] }
 * validateErrorBodyJson("{", { maxBytes: 1_000_000 }); // { ok: false, issues: [ … ], omitted: 0, warnings: [] }
 * ```
 */
export function validateErrorBodyJson(text: string | Uint8Array, options: JsonOptions = {}): WithWarnings<ValidationResult<ErrorBody>> {
  return checkJson<ErrorBody, ValidationResult<ErrorBody>>(text, options, validateErrorBody);
}

/**
 * Tolerant, for JSON text: parses it and reads the value.
 *
 * @param text - Text, or bytes of UTF-8.
 * @param options - Limits.
 * @returns As `readErrorBody`, with warnings that never affect `ok`. Text that isn't JSON is an issue with its line and column.
 *
 * @example
 * ```ts
 * import { readErrorBodyJson } from "@session-schema/validators/error-body";
 *
 * const result = readErrorBodyJson("{\"errors\":[]}");
 * if (result.ok) console.log(result.value, result.issues, result.warnings);
 * ```
 */
export function readErrorBodyJson(text: string | Uint8Array, options: JsonOptions = {}): WithWarnings<ReadResult<TolerantErrorBody>> {
  return checkJson<TolerantErrorBody, ReadResult<TolerantErrorBody>>(text, options, readErrorBody);
}

/**
 * Tolerant, for a list: reads each payload by itself, so that one that is rejected doesn't lose the others.
 *
 * @param payloads - Any iterable of payloads; they are not changed.
 * @returns The accepted and the rejected payloads, each with its position in the list.
 *
 * @example
 * ```ts
 * import { readErrorBodies } from "@session-schema/validators/error-body";
 *
 * const { accepted, rejected } = readErrorBodies([{"errors":[]}, {}]); // one of each
 * ```
 */
export function readErrorBodies(payloads: Iterable<unknown>): ReadListResult<TolerantErrorBody> {
  return readList(payloads, readErrorBody);
}

/**
 * `validateErrorBody` as a Standard Schema and a Standard JSON Schema (version 1), for libraries that take one.
 *
 * @example
 * ```ts
 * import { errorBodyStandard } from "@session-schema/validators/error-body";
 *
 * errorBodyStandard["~standard"].validate({"errors":[]}); // { value: … }
 * errorBodyStandard["~standard"].jsonSchema.input({ target: "draft-2020-12" }); // { $schema: … }
 * ```
 */
export const errorBodyStandard: StandardSchema<ErrorBody> = /* @__PURE__ */ standardSchema(validateErrorBody, errorBodyJsonSchema);

/**
 * `readErrorBody` as a Standard Schema (version 1), for libraries that take one. Tolerated issues of an accepted payload are not in the result.
 *
 * @example
 * ```ts
 * import { errorBodyTolerantStandard } from "@session-schema/validators/error-body";
 *
 * errorBodyTolerantStandard["~standard"].validate({"errors":[]}); // { value: … }
 * ```
 */
export const errorBodyTolerantStandard: StandardSchema<TolerantErrorBody> = /* @__PURE__ */ standardSchema(readErrorBody, errorBodyTolerantJsonSchema);
