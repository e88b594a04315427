/**
 * Validators of a live-stream Session: strict for payloads that you send, tolerant for payloads that you receive. Both modes report the same
 * issues.
 *
 * @packageDocumentation
 */
export { contractHash, contractVersion } from "./generated/contract.ts";
export * from "./generated/index.ts";
export { ContractError } from "./runtime/contract-error.ts";
export { deprecatedProperties } from "./runtime/deprecated.ts";
export type { Issue, IssueOf, ReadResult, ValidationResult } from "./runtime/issue.ts";
export type { IssueKeyword, IssueParams, Limit, NoParams } from "./runtime/issue-params.ts";
export type { JsonSchemaTarget } from "./runtime/json-schema.ts";
export type { ModelValidators } from "./runtime/model-validators.ts";
export type { JsonOptions, JsonWarning, WithWarnings } from "./runtime/read-json.ts";
export type { ReadListResult } from "./runtime/read-list.ts";
export type { StandardIssue, StandardResult, StandardSchema } from "./runtime/standard-schema.ts";
export { toDate } from "./runtime/to-date.ts";
export { unknownProperties } from "./runtime/unknown.ts";
