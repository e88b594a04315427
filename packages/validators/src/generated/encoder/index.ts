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
 * Strict: judges what a writer is about to send, and says what is wrong with it.
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
 * Strict, for those who rather catch than ask.
 *
 * @param value - Anything; it is not changed.
 * @throws ContractError - Its message lists what is wrong, one issue a line.
 *
 * @example
 * ```ts
 * import { assertEncoder } from "@session-schema/validators/encoder";
 *
 * const payload: unknown = "h264";
 * assertEncoder(payload); // from here on payload is an Encoder
 * ```
 */
export function assertEncoder(value: unknown): asserts value is Encoder {
  assert("Encoder", value, isEncoder, reportEncoder, encoderReaderSchema);
}

/**
 * Tolerant: reads what another service sent, keeps what it does not know, and tells what was odd. The nulls of optional properties read as
 * absent.
 *
 * @param value - Anything; it is not changed.
 * @returns As `value` the payload itself, or a copy along the changed paths where nulls were dropped; at most 100 issues either way.
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
 * `readEncoder` as a Standard Schema (version 1), for libraries that take one. What was odd about an accepted payload is not told.
 *
 * @example
 * ```ts
 * import { encoderTolerantStandard } from "@session-schema/validators/encoder";
 *
 * encoderTolerantStandard["~standard"].validate("h264"); // { value: … }
 * ```
 */
export const encoderTolerantStandard: StandardSchema<TolerantEncoder> = /* @__PURE__ */ standardSchema(readEncoder);

/** The values of Encoder that this version of the contract knows; later versions may add some. */
export const encoderValues: readonly ["h264","hevc","vp8","vp9"] = ["h264","hevc","vp8","vp9"];
