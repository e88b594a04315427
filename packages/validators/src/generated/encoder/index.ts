// Code generated from schemas/encoder.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { Encoder, TolerantEncoder } from "@session-schema/types";
import type { ReadResult, ValidationResult } from "../../runtime/issue.ts";
import { assert, read, validate } from "../../runtime/validate.ts";
import { type StandardSchema, standardSchema } from "../../runtime/standard-schema.ts";
import { isEncoder } from "./is.ts";
import { encoderReaderSchema } from "./reader-schema.ts";
import { reportEncoder } from "./report.ts";
import { isTolerantEncoder } from "./tolerant.ts";

export { ContractError } from "../../runtime/contract-error.ts";
export type { Issue, ReadResult, ValidationResult } from "../../runtime/issue.ts";
export { deprecatedProperties } from "../../runtime/deprecated.ts";
export { unknownProperties } from "../../runtime/unknown.ts";
export { isEncoder } from "./is.ts";

/**
 * Strict: checks a payload before it is sent, and lists what is wrong with it.
 *
 * @param value - Anything; it is not changed.
 * @returns The value itself, now typed, or at most 100 issues (`omitted` counts the rest).
 *
 * @example
 * ```ts
 * import { validateEncoder } from "@session-schema/validators/encoder";
 *
 * validateEncoder("h264"); // { ok: true, value: … }
 * validateEncoder(null); // { ok: false, issues: [ … ], omitted: 0 }
 * ```
 */
export function validateEncoder(value: unknown): ValidationResult<Encoder> {
  return validate(value, isEncoder, reportEncoder, encoderReaderSchema);
}

/**
 * Strict: throws instead of returning a result.
 *
 * @param value - Anything; it is not changed.
 * @throws ContractError - Its message lists the issues, one per line.
 *
 * @example
 * ```ts
 * import { assertEncoder } from "@session-schema/validators/encoder";
 *
 * const payload: unknown = "h264";
 * assertEncoder(payload); // from here on, payload is an Encoder
 * ```
 */
export function assertEncoder(value: unknown): asserts value is Encoder {
  assert("Encoder", value, isEncoder, reportEncoder, encoderReaderSchema);
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
 * import { readEncoder } from "@session-schema/validators/encoder";
 *
 * const result = readEncoder(JSON.parse("\"h264\""));
 * if (result.ok) console.log(result.value, result.issues);
 * ```
 */
export function readEncoder(value: unknown): ReadResult<TolerantEncoder> {
  return read(value, isEncoder, isTolerantEncoder, reportEncoder, encoderReaderSchema);
}

/**
 * `validateEncoder` as a Standard Schema (version 1), for libraries that take one.
 *
 * @example
 * ```ts
 * import { encoderStandard } from "@session-schema/validators/encoder";
 *
 * encoderStandard["~standard"].validate("h264"); // { value: … }
 * ```
 */
export const encoderStandard: StandardSchema<Encoder> = /* @__PURE__ */ standardSchema(validateEncoder);

/**
 * `readEncoder` as a Standard Schema (version 1), for libraries that take one. Tolerated issues of an accepted payload are not in the result.
 *
 * @example
 * ```ts
 * import { encoderTolerantStandard } from "@session-schema/validators/encoder";
 *
 * encoderTolerantStandard["~standard"].validate("h264"); // { value: … }
 * ```
 */
export const encoderTolerantStandard: StandardSchema<TolerantEncoder> = /* @__PURE__ */ standardSchema(readEncoder);

/** The values of Encoder in this version of the contract; later versions may add some. */
export const encoderValues: readonly ["h264","hevc","vp8","vp9"] = ["h264","hevc","vp8","vp9"];
