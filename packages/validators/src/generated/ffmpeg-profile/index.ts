// Code generated from schemas/ffmpeg-profile.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { FfmpegProfile, TolerantFfmpegProfile } from "@session-schema/types";
import type { ReadResult, ValidationResult } from "../../runtime/issue.ts";
import { checkJson, type JsonOptions, type WithWarnings } from "../../runtime/read-json.ts";
import { type ReadListResult, readList } from "../../runtime/read-list.ts";
import { assert, read, validate } from "../../runtime/validate.ts";
import { type StandardSchema, standardSchema } from "../../runtime/standard-schema.ts";
import { isFfmpegProfile } from "./is.ts";
import { ffmpegProfileJsonSchema, ffmpegProfileTolerantJsonSchema } from "./json-schema.ts";
import { ffmpegProfileReaderSchema } from "./reader-schema.ts";
import { reportFfmpegProfile } from "./report.ts";

export { ContractError } from "../../runtime/contract-error.ts";
export type { Issue, ReadResult, ValidationResult } from "../../runtime/issue.ts";
export type { JsonOptions, JsonWarning, WithWarnings } from "../../runtime/read-json.ts";
export type { ReadListResult } from "../../runtime/read-list.ts";
export { deprecatedProperties } from "../../runtime/deprecated.ts";
export { unknownProperties } from "../../runtime/unknown.ts";
export { isFfmpegProfile } from "./is.ts";

/**
 * Strict: checks a payload before it is sent, and lists what is wrong with it.
 *
 * @param value - Anything; it is not changed.
 * @returns The value itself, now typed, or at most 100 issues (`omitted` counts the rest).
 *
 * @example
 * ```ts
 * import { validateFfmpegProfile } from "@session-schema/validators/ffmpeg-profile";
 *
 * validateFfmpegProfile({"width":1280,"height":720,"name":"720p","bitrate":4000,"fps":30}); // { ok: true, value: … }
 * validateFfmpegProfile({}); // { ok: false, issues: [ … ], omitted: 0 }
 * ```
 */
export function validateFfmpegProfile(value: unknown): ValidationResult<FfmpegProfile> {
  return validate(value, isFfmpegProfile, reportFfmpegProfile, ffmpegProfileReaderSchema);
}

/**
 * Strict: throws instead of returning a result.
 *
 * @param value - Anything; it is not changed.
 * @throws ContractError - Its message lists the issues, one per line.
 *
 * @example
 * ```ts
 * import { assertFfmpegProfile } from "@session-schema/validators/ffmpeg-profile";
 *
 * const payload: unknown = {"width":1280,"height":720,"name":"720p","bitrate":4000,"fps":30};
 * assertFfmpegProfile(payload); // from here on, payload is an FfmpegProfile
 * ```
 */
export function assertFfmpegProfile(value: unknown): asserts value is FfmpegProfile {
  assert("FfmpegProfile", value, isFfmpegProfile, reportFfmpegProfile, ffmpegProfileReaderSchema);
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
 * import { readFfmpegProfile } from "@session-schema/validators/ffmpeg-profile";
 *
 * const result = readFfmpegProfile(JSON.parse("{\"width\":1280,\"height\":720,\"name\":\"720p\",\"bitrate\":4000,\"fps\":30}"));
 * if (result.ok) console.log(result.value, result.issues);
 * ```
 */
export function readFfmpegProfile(value: unknown): ReadResult<TolerantFfmpegProfile> {
  return read(value, isFfmpegProfile, reportFfmpegProfile, ffmpegProfileReaderSchema);
}

/**
 * Strict, for JSON text: parses it and validates the value.
 *
 * @param text - Text, or bytes of UTF-8.
 * @param options - Limits.
 * @returns As `validateFfmpegProfile`, with warnings that never affect `ok`. Text that isn't JSON is an issue with its line and column.
 *
 * @example
 * ```ts
 * import { validateFfmpegProfileJson } from "@session-schema/validators/ffmpeg-profile";
 *
 * validateFfmpegProfileJson("{\"width\":1280,\"height\":720,\"name\":\"720p\",\"bitrate\":4000,\"fps\":30}"); // { ok: true, value: …, warnings: [] }
 * validateFfmpegProfileJson("{", { maxBytes: 1_000_000 }); // { ok: false, issues: [ … ], omitted: 0, warnings: [] }
 * ```
 */
export function validateFfmpegProfileJson(text: string | Uint8Array, options: JsonOptions = {}): WithWarnings<ValidationResult<FfmpegProfile>> {
  return checkJson<FfmpegProfile, ValidationResult<FfmpegProfile>>(text, options, validateFfmpegProfile);
}

/**
 * Tolerant, for JSON text: parses it and reads the value.
 *
 * @param text - Text, or bytes of UTF-8.
 * @param options - Limits.
 * @returns As `readFfmpegProfile`, with warnings that never affect `ok`. Text that isn't JSON is an issue with its line and column.
 *
 * @example
 * ```ts
 * import { readFfmpegProfileJson } from "@session-schema/validators/ffmpeg-profile";
 *
 * const result = readFfmpegProfileJson("{\"width\":1280,\"height\":720,\"name\":\"720p\",\"bitrate\":4000,\"fps\":30}");
 * if (result.ok) console.log(result.value, result.issues, result.warnings);
 * ```
 */
export function readFfmpegProfileJson(text: string | Uint8Array, options: JsonOptions = {}): WithWarnings<ReadResult<TolerantFfmpegProfile>> {
  return checkJson<TolerantFfmpegProfile, ReadResult<TolerantFfmpegProfile>>(text, options, readFfmpegProfile);
}

/**
 * Tolerant, for a list: reads each payload by itself, so that one that is rejected doesn't lose the others.
 *
 * @param payloads - Any iterable of payloads; they are not changed.
 * @returns The accepted and the rejected payloads, each with its position in the list.
 *
 * @example
 * ```ts
 * import { readFfmpegProfiles } from "@session-schema/validators/ffmpeg-profile";
 *
 * const { accepted, rejected } = readFfmpegProfiles([{"width":1280,"height":720,"name":"720p","bitrate":4000,"fps":30}, {}]); // one of each
 * ```
 */
export function readFfmpegProfiles(payloads: Iterable<unknown>): ReadListResult<TolerantFfmpegProfile> {
  return readList(payloads, readFfmpegProfile);
}

/**
 * `validateFfmpegProfile` as a Standard Schema and a Standard JSON Schema (version 1), for libraries that take one.
 *
 * @example
 * ```ts
 * import { ffmpegProfileStandard } from "@session-schema/validators/ffmpeg-profile";
 *
 * ffmpegProfileStandard["~standard"].validate({"width":1280,"height":720,"name":"720p","bitrate":4000,"fps":30}); // { value: … }
 * ffmpegProfileStandard["~standard"].jsonSchema.input({ target: "draft-2020-12" }); // { $schema: … }
 * ```
 */
export const ffmpegProfileStandard: StandardSchema<FfmpegProfile> = /* @__PURE__ */ standardSchema(validateFfmpegProfile, ffmpegProfileJsonSchema);

/**
 * `readFfmpegProfile` as a Standard Schema (version 1), for libraries that take one. Tolerated issues of an accepted payload are not in the result.
 *
 * @example
 * ```ts
 * import { ffmpegProfileTolerantStandard } from "@session-schema/validators/ffmpeg-profile";
 *
 * ffmpegProfileTolerantStandard["~standard"].validate({"width":1280,"height":720,"name":"720p","bitrate":4000,"fps":30}); // { value: … }
 * ```
 */
export const ffmpegProfileTolerantStandard: StandardSchema<TolerantFfmpegProfile> = /* @__PURE__ */ standardSchema(readFfmpegProfile, ffmpegProfileTolerantJsonSchema);
