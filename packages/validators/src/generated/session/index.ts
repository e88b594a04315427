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
 * Strict: judges what a writer is about to send, and says what is wrong with it.
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
 * Strict, for those who rather catch than ask.
 *
 * @param value - Anything; it is not changed.
 * @throws ContractError - Its message lists what is wrong, one issue a line.
 *
 * @example
 * ```ts
 * import { assertSession } from "@session-schema/validators/session";
 *
 * const payload: unknown = {"name":"test_session"};
 * assertSession(payload); // from here on payload is a Session
 * ```
 */
export function assertSession(value: unknown): asserts value is Session {
  assert("Session", value, isSession, reportSession, sessionReaderSchema);
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
 * `readSession` as a Standard Schema (version 1), for libraries that take one. What was odd about an accepted payload is not told.
 *
 * @example
 * ```ts
 * import { sessionTolerantStandard } from "@session-schema/validators/session";
 *
 * sessionTolerantStandard["~standard"].validate({"name":"test_session"}); // { value: … }
 * ```
 */
export const sessionTolerantStandard: StandardSchema<TolerantSession> = /* @__PURE__ */ standardSchema(readSession);
