// Code generated from schemas/profile.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { Profile, TolerantProfile } from "@session-schema/types";
import type { ReadResult, ValidationResult } from "../../runtime/issue.ts";
import { assert, read, validate } from "../../runtime/validate.ts";
import { type StandardSchema, standardSchema } from "../../runtime/standard-schema.ts";
import { isProfile } from "./is.ts";
import { profileReaderSchema } from "./reader-schema.ts";
import { reportProfile } from "./report.ts";
import { isTolerantProfile } from "./tolerant.ts";

export { ContractError } from "../../runtime/contract-error.ts";
export type { Issue, ReadResult, ValidationResult } from "../../runtime/issue.ts";
export { deprecatedProperties } from "../../runtime/deprecated.ts";
export { unknownProperties } from "../../runtime/unknown.ts";
export { isProfile } from "./is.ts";

/**
 * Strict: judges what a writer is about to send, and says what is wrong with it.
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
 * Strict, for those who rather catch than ask.
 *
 * @param value - Anything; it is not changed.
 * @throws ContractError - Its message lists what is wrong, one issue a line.
 *
 * @example
 * ```ts
 * import { assertProfile } from "@session-schema/validators/profile";
 *
 * const payload: unknown = "H264High";
 * assertProfile(payload); // from here on payload is a Profile
 * ```
 */
export function assertProfile(value: unknown): asserts value is Profile {
  assert("Profile", value, isProfile, reportProfile, profileReaderSchema);
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
 * import { readProfile } from "@session-schema/validators/profile";
 *
 * const result = readProfile(JSON.parse("\"H264High\""));
 * if (result.ok) console.log(result.value, result.issues);
 * ```
 */
export function readProfile(value: unknown): ReadResult<TolerantProfile> {
  return read(value, isProfile, isTolerantProfile, reportProfile, profileReaderSchema);
}

/**
 * `validateProfile` as a Standard Schema (version 1), for libraries that take one.
 *
 * @example
 * ```ts
 * import { profileStandard } from "@session-schema/validators/profile";
 *
 * profileStandard["~standard"].validate("H264High"); // { value: … }
 * ```
 */
export const profileStandard: StandardSchema<Profile> = /* @__PURE__ */ standardSchema(validateProfile);

/**
 * `readProfile` as a Standard Schema (version 1), for libraries that take one. What was odd about an accepted payload is not told.
 *
 * @example
 * ```ts
 * import { profileTolerantStandard } from "@session-schema/validators/profile";
 *
 * profileTolerantStandard["~standard"].validate("H264High"); // { value: … }
 * ```
 */
export const profileTolerantStandard: StandardSchema<TolerantProfile> = /* @__PURE__ */ standardSchema(readProfile);

/** The values of Profile that this version of the contract knows; later versions may add some. */
export const profileValues: readonly ["H264Baseline","H264Main","H264High","H264ConstrainedHigh"] = ["H264Baseline","H264Main","H264High","H264ConstrainedHigh"];
