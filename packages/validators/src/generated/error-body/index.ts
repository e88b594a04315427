// Code generated from schemas/error-body.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { ErrorBody, TolerantErrorBody } from "@session-schema/types";
import type { ReadResult, ValidationResult } from "../../runtime/issue.ts";
import { assert, read, validate } from "../../runtime/validate.ts";
import { type StandardSchema, standardSchema } from "../../runtime/standard-schema.ts";
import { isErrorBody } from "./is.ts";
import { errorBodyReaderSchema } from "./reader-schema.ts";
import { reportErrorBody } from "./report.ts";
import { isTolerantErrorBody } from "./tolerant.ts";

export { ContractError } from "../../runtime/contract-error.ts";
export type { Issue, ReadResult, ValidationResult } from "../../runtime/issue.ts";
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
  return read(value, isErrorBody, isTolerantErrorBody, reportErrorBody, errorBodyReaderSchema);
}

/**
 * `validateErrorBody` as a Standard Schema (version 1), for libraries that take one.
 *
 * @example
 * ```ts
 * import { errorBodyStandard } from "@session-schema/validators/error-body";
 *
 * errorBodyStandard["~standard"].validate({"errors":[]}); // { value: … }
 * ```
 */
export const errorBodyStandard: StandardSchema<ErrorBody> = /* @__PURE__ */ standardSchema(validateErrorBody);

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
export const errorBodyTolerantStandard: StandardSchema<TolerantErrorBody> = /* @__PURE__ */ standardSchema(readErrorBody);
