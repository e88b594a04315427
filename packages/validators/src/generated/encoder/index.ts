// Code generated from schemas/encoder.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { Encoder, TolerantEncoder } from "@session-schema/types";
import type { ReadResult, ValidationResult } from "../../runtime/issue.ts";
import { checkJson, type JsonOptions, type WithWarnings } from "../../runtime/read-json.ts";
import { type ReadListResult, readList } from "../../runtime/read-list.ts";
import { assert, read, validate } from "../../runtime/validate.ts";
import { type StandardSchema, standardSchema } from "../../runtime/standard-schema.ts";
import { isEncoder } from "./is.ts";
import { encoderJsonSchema, encoderTolerantJsonSchema } from "./json-schema.ts";
import { encoderReaderSchema } from "./reader-schema.ts";
import { reportEncoder } from "./report.ts";

export { ContractError } from "../../runtime/contract-error.ts";
export type { Issue, ReadResult, ValidationResult } from "../../runtime/issue.ts";
export type { JsonOptions, JsonWarning, WithWarnings } from "../../runtime/read-json.ts";
export type { ReadListResult } from "../../runtime/read-list.ts";
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
  return read(value, isEncoder, reportEncoder, encoderReaderSchema);
}

/**
 * Strict, for JSON text: parses it and validates the value.
 *
 * @param text - Text, or bytes of UTF-8.
 * @param options - Limits.
 * @returns As `validateEncoder`, with warnings that never affect `ok`. Text that isn't JSON is an issue with its line and column.
 *
 * @example
 * ```ts
 * import { validateEncoderJson } from "@session-schema/validators/encoder";
 *
 * validateEncoderJson("\"h264\""); // { ok: true, value: …, warnings: [] }
 * validateEncoderJson("{", { maxBytes: 1_000_000 }); // { ok: false, issues: [ … ], omitted: 0, warnings: [] }
 * ```
 */
export function validateEncoderJson(text: string | Uint8Array, options: JsonOptions = {}): WithWarnings<ValidationResult<Encoder>> {
  return checkJson<Encoder, ValidationResult<Encoder>>(text, options, validateEncoder);
}

/**
 * Tolerant, for JSON text: parses it and reads the value.
 *
 * @param text - Text, or bytes of UTF-8.
 * @param options - Limits.
 * @returns As `readEncoder`, with warnings that never affect `ok`. Text that isn't JSON is an issue with its line and column.
 *
 * @example
 * ```ts
 * import { readEncoderJson } from "@session-schema/validators/encoder";
 *
 * const result = readEncoderJson("\"h264\"");
 * if (result.ok) console.log(result.value, result.issues, result.warnings);
 * ```
 */
export function readEncoderJson(text: string | Uint8Array, options: JsonOptions = {}): WithWarnings<ReadResult<TolerantEncoder>> {
  return checkJson<TolerantEncoder, ReadResult<TolerantEncoder>>(text, options, readEncoder);
}

/**
 * Tolerant, for a list: reads each payload by itself, so that one that is rejected doesn't lose the others.
 *
 * @param payloads - Any iterable of payloads; they are not changed.
 * @returns The accepted and the rejected payloads, each with its position in the list.
 *
 * @example
 * ```ts
 * import { readEncoders } from "@session-schema/validators/encoder";
 *
 * const { accepted, rejected } = readEncoders(["h264", null]); // one of each
 * ```
 */
export function readEncoders(payloads: Iterable<unknown>): ReadListResult<TolerantEncoder> {
  return readList(payloads, readEncoder);
}

/**
 * `validateEncoder` as a Standard Schema and a Standard JSON Schema (version 1), for libraries that take one.
 *
 * @example
 * ```ts
 * import { encoderStandard } from "@session-schema/validators/encoder";
 *
 * encoderStandard["~standard"].validate("h264"); // { value: … }
 * encoderStandard["~standard"].jsonSchema.input({ target: "draft-2020-12" }); // { $schema: … }
 * ```
 */
export const encoderStandard: StandardSchema<Encoder> = /* @__PURE__ */ standardSchema(validateEncoder, encoderJsonSchema);

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
export const encoderTolerantStandard: StandardSchema<TolerantEncoder> = /* @__PURE__ */ standardSchema(readEncoder, encoderTolerantJsonSchema);

/** The values of Encoder in this version of the contract; later versions may add some. */
export const encoderValues: readonly ["h264","hevc","vp8","vp9"] = ["h264","hevc","vp8","vp9"];
