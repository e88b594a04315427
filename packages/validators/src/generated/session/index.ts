// Code generated from schemas/session.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { Session, TolerantSession } from "@session-schema/types";
import type { ReadResult, ValidationResult } from "../../runtime/issue.ts";
import { assert, read, validate } from "../../runtime/validate.ts";
import { type StandardSchema, standardSchema } from "../../runtime/standard-schema.ts";
import { isSession } from "./is.ts";
import { sessionReaderSchema } from "./reader-schema.ts";
import { reportSession } from "./report.ts";
import { isTolerantSession } from "./tolerant.ts";

export { ContractError } from "../../runtime/contract-error.ts";
export type { Issue, ReadResult, ValidationResult } from "../../runtime/issue.ts";
export { deprecatedProperties } from "../../runtime/deprecated.ts";
export { unknownProperties } from "../../runtime/unknown.ts";
export { isSession } from "./is.ts";

/**
 * Strict: checks a payload before it is sent, and lists what is wrong with it.
 *
 * @param value - Anything; it is not changed.
 * @returns The value itself, now typed, or at most 100 issues (`omitted` counts the rest).
 *
 * @example
 * ```ts
 * import { validateSession } from "@session-schema/validators/session";
 *
 * validateSession({"name":"test_session"}); // { ok: true, value: … }
 * validateSession({}); // { ok: false, issues: [ … ], omitted: 0 }
 * ```
 */
export function validateSession(value: unknown): ValidationResult<Session> {
  return validate(value, isSession, reportSession, sessionReaderSchema);
}

/**
 * Strict: throws instead of returning a result.
 *
 * @param value - Anything; it is not changed.
 * @throws ContractError - Its message lists the issues, one per line.
 *
 * @example
 * ```ts
 * import { assertSession } from "@session-schema/validators/session";
 *
 * const payload: unknown = {"name":"test_session"};
 * assertSession(payload); // from here on, payload is a Session
 * ```
 */
export function assertSession(value: unknown): asserts value is Session {
  assert("Session", value, isSession, reportSession, sessionReaderSchema);
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
 * import { readSession } from "@session-schema/validators/session";
 *
 * const result = readSession(JSON.parse("{\"name\":\"test_session\"}"));
 * if (result.ok) console.log(result.value, result.issues);
 * ```
 */
export function readSession(value: unknown): ReadResult<TolerantSession> {
  return read(value, isSession, isTolerantSession, reportSession, sessionReaderSchema);
}

/**
 * `validateSession` as a Standard Schema (version 1), for libraries that take one.
 *
 * @example
 * ```ts
 * import { sessionStandard } from "@session-schema/validators/session";
 *
 * sessionStandard["~standard"].validate({"name":"test_session"}); // { value: … }
 * ```
 */
export const sessionStandard: StandardSchema<Session> = /* @__PURE__ */ standardSchema(validateSession);

/**
 * `readSession` as a Standard Schema (version 1), for libraries that take one. Tolerated issues of an accepted payload are not in the result.
 *
 * @example
 * ```ts
 * import { sessionTolerantStandard } from "@session-schema/validators/session";
 *
 * sessionTolerantStandard["~standard"].validate({"name":"test_session"}); // { value: … }
 * ```
 */
export const sessionTolerantStandard: StandardSchema<TolerantSession> = /* @__PURE__ */ standardSchema(readSession);
