// Code generated from schemas/session.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { Session, TolerantSession } from "@session-schema/types";
import type { ReadResult, ValidationResult } from "../../runtime/issue.ts";
import { checkJson, type JsonOptions, type WithWarnings } from "../../runtime/read-json.ts";
import { type ReadListResult, readList } from "../../runtime/read-list.ts";
import { assert, read, validate } from "../../runtime/validate.ts";
import { type StandardSchema, standardSchema } from "../../runtime/standard-schema.ts";
import { isSession } from "./is.ts";
import { sessionJsonSchema, sessionTolerantJsonSchema } from "./json-schema.ts";
import { sessionReaderSchema } from "./reader-schema.ts";
import { reportSession } from "./report.ts";

export { ContractError } from "../../runtime/contract-error.ts";
export type { Issue, ReadResult, ValidationResult } from "../../runtime/issue.ts";
export type { JsonOptions, JsonWarning, WithWarnings } from "../../runtime/read-json.ts";
export type { ReadListResult } from "../../runtime/read-list.ts";
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
  return read(value, isSession, reportSession, sessionReaderSchema);
}

/**
 * Strict, for JSON text: parses it and validates the value.
 *
 * @param text - Text, or bytes of UTF-8.
 * @param options - Limits.
 * @returns As `validateSession`, with warnings that never affect `ok`. Text that isn't JSON is an issue with its line and column.
 *
 * @example
 * ```ts
 * import { validateSessionJson } from "@session-schema/validators/session";
 *
 * validateSessionJson("{\"name\":\"test_session\"}"); // { ok: true, value: …, warnings: [] }
 * validateSessionJson("{", { maxBytes: 1_000_000 }); // { ok: false, issues: [ … ], omitted: 0, warnings: [] }
 * ```
 */
export function validateSessionJson(text: string | Uint8Array, options: JsonOptions = {}): WithWarnings<ValidationResult<Session>> {
  return checkJson<Session, ValidationResult<Session>>(text, options, validateSession);
}

/**
 * Tolerant, for JSON text: parses it and reads the value.
 *
 * @param text - Text, or bytes of UTF-8.
 * @param options - Limits.
 * @returns As `readSession`, with warnings that never affect `ok`. Text that isn't JSON is an issue with its line and column.
 *
 * @example
 * ```ts
 * import { readSessionJson } from "@session-schema/validators/session";
 *
 * const result = readSessionJson("{\"name\":\"test_session\"}");
 * if (result.ok) console.log(result.value, result.issues, result.warnings);
 * ```
 */
export function readSessionJson(text: string | Uint8Array, options: JsonOptions = {}): WithWarnings<ReadResult<TolerantSession>> {
  return checkJson<TolerantSession, ReadResult<TolerantSession>>(text, options, readSession);
}

/**
 * Tolerant, for a list: reads each payload by itself, so that one that is rejected doesn't lose the others.
 *
 * @param payloads - Any iterable of payloads; they are not changed.
 * @returns The accepted and the rejected payloads, each with its position in the list.
 *
 * @example
 * ```ts
 * import { readSessions } from "@session-schema/validators/session";
 *
 * const { accepted, rejected } = readSessions([{"name":"test_session"}, {}]); // one of each
 * ```
 */
export function readSessions(payloads: Iterable<unknown>): ReadListResult<TolerantSession> {
  return readList(payloads, readSession);
}

/**
 * `validateSession` as a Standard Schema and a Standard JSON Schema (version 1), for libraries that take one.
 *
 * @example
 * ```ts
 * import { sessionStandard } from "@session-schema/validators/session";
 *
 * sessionStandard["~standard"].validate({"name":"test_session"}); // { value: … }
 * sessionStandard["~standard"].jsonSchema.input({ target: "draft-2020-12" }); // { $schema: … }
 * ```
 */
export const sessionStandard: StandardSchema<Session> = /* @__PURE__ */ standardSchema(validateSession, sessionJsonSchema);

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
export const sessionTolerantStandard: StandardSchema<TolerantSession> = /* @__PURE__ */ standardSchema(readSession, sessionTolerantJsonSchema);
