// Code generated from schemas/profile.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { Profile, TolerantProfile } from "@session-schema/types";
import type { ReadResult, ValidationResult } from "../../runtime/issue.ts";
import { checkJson, type JsonOptions, type WithWarnings } from "../../runtime/read-json.ts";
import { type ReadListResult, readList } from "../../runtime/read-list.ts";
import { assert, read, validate } from "../../runtime/validate.ts";
import { type StandardSchema, standardSchema } from "../../runtime/standard-schema.ts";
import { isProfile } from "./is.ts";
import { profileJsonSchema, profileTolerantJsonSchema } from "./json-schema.ts";
import { profileReaderSchema } from "./reader-schema.ts";
import { reportProfile } from "./report.ts";

export { ContractError } from "../../runtime/contract-error.ts";
export type { Issue, ReadResult, ValidationResult } from "../../runtime/issue.ts";
export type { JsonOptions, JsonWarning, WithWarnings } from "../../runtime/read-json.ts";
export type { ReadListResult } from "../../runtime/read-list.ts";
export { deprecatedProperties } from "../../runtime/deprecated.ts";
export { unknownProperties } from "../../runtime/unknown.ts";
export { isProfile } from "./is.ts";

/**
 * Strict: checks a payload before it is sent, and lists what is wrong with it.
 *
 * @param value - Anything; it is not changed.
 * @returns The value itself, now typed, or at most 100 issues (`omitted` counts the rest).
 *
 * @example
 * ```ts
 * import { validateProfile } from "@session-schema/validators/profile";
 *
 * validateProfile("H264High"); // { ok: true, value: … }
 * validateProfile(null); // { ok: false, issues: [ … ], omitted: 0 }
 * ```
 */
export function validateProfile(value: unknown): ValidationResult<Profile> {
  return validate(value, isProfile, reportProfile, profileReaderSchema);
}

/**
 * Strict: throws instead of returning a result.
 *
 * @param value - Anything; it is not changed.
 * @throws ContractError - Its message lists the issues, one per line.
 *
 * @example
 * ```ts
 * import { assertProfile } from "@session-schema/validators/profile";
 *
 * const payload: unknown = "H264High";
 * assertProfile(payload); // from here on, payload is a Profile
 * ```
 */
export function assertProfile(value: unknown): asserts value is Profile {
  assert("Profile", value, isProfile, reportProfile, profileReaderSchema);
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
 * import { readProfile } from "@session-schema/validators/profile";
 *
 * const result = readProfile(JSON.parse("\"H264High\""));
 * if (result.ok) console.log(result.value, result.issues);
 * ```
 */
export function readProfile(value: unknown): ReadResult<TolerantProfile> {
  return read(value, isProfile, reportProfile, profileReaderSchema);
}

/**
 * Strict, for JSON text: parses it and validates the value.
 *
 * @param text - Text, or bytes of UTF-8.
 * @param options - Limits.
 * @returns As `validateProfile`, with warnings that never affect `ok`. Text that isn't JSON is an issue with its line and column.
 *
 * @example
 * ```ts
 * import { validateProfileJson } from "@session-schema/validators/profile";
 *
 * validateProfileJson("\"H264High\""); // { ok: true, value: …, warnings: [] }
 * validateProfileJson("{", { maxBytes: 1_000_000 }); // { ok: false, issues: [ … ], omitted: 0, warnings: [] }
 * ```
 */
export function validateProfileJson(text: string | Uint8Array, options: JsonOptions = {}): WithWarnings<ValidationResult<Profile>> {
  return checkJson<Profile, ValidationResult<Profile>>(text, options, validateProfile);
}

/**
 * Tolerant, for JSON text: parses it and reads the value.
 *
 * @param text - Text, or bytes of UTF-8.
 * @param options - Limits.
 * @returns As `readProfile`, with warnings that never affect `ok`. Text that isn't JSON is an issue with its line and column.
 *
 * @example
 * ```ts
 * import { readProfileJson } from "@session-schema/validators/profile";
 *
 * const result = readProfileJson("\"H264High\"");
 * if (result.ok) console.log(result.value, result.issues, result.warnings);
 * ```
 */
export function readProfileJson(text: string | Uint8Array, options: JsonOptions = {}): WithWarnings<ReadResult<TolerantProfile>> {
  return checkJson<TolerantProfile, ReadResult<TolerantProfile>>(text, options, readProfile);
}

/**
 * Tolerant, for a list: reads each payload by itself, so that one that is rejected doesn't lose the others.
 *
 * @param payloads - Any iterable of payloads; they are not changed.
 * @returns The accepted and the rejected payloads, each with its position in the list.
 *
 * @example
 * ```ts
 * import { readProfiles } from "@session-schema/validators/profile";
 *
 * const { accepted, rejected } = readProfiles(["H264High", null]); // one of each
 * ```
 */
export function readProfiles(payloads: Iterable<unknown>): ReadListResult<TolerantProfile> {
  return readList(payloads, readProfile);
}

/**
 * `validateProfile` as a Standard Schema and a Standard JSON Schema (version 1), for libraries that take one.
 *
 * @example
 * ```ts
 * import { profileStandard } from "@session-schema/validators/profile";
 *
 * profileStandard["~standard"].validate("H264High"); // { value: … }
 * profileStandard["~standard"].jsonSchema.input({ target: "draft-2020-12" }); // { $schema: … }
 * ```
 */
export const profileStandard: StandardSchema<Profile> = /* @__PURE__ */ standardSchema(validateProfile, profileJsonSchema);

/**
 * `readProfile` as a Standard Schema (version 1), for libraries that take one. Tolerated issues of an accepted payload are not in the result.
 *
 * @example
 * ```ts
 * import { profileTolerantStandard } from "@session-schema/validators/profile";
 *
 * profileTolerantStandard["~standard"].validate("H264High"); // { value: … }
 * ```
 */
export const profileTolerantStandard: StandardSchema<TolerantProfile> = /* @__PURE__ */ standardSchema(readProfile, profileTolerantJsonSchema);

/** The values of Profile in this version of the contract; later versions may add some. */
export const profileValues: readonly ["H264Baseline","H264Main","H264High","H264ConstrainedHigh"] = ["H264Baseline","H264Main","H264High","H264ConstrainedHigh"];
