import { describeIssue, type ReportedIssue, tolerationFault } from "./reported-issue.ts";
import type { RunnerResponse } from "./runner.ts";

/** The expected result of reading a payload. */
export interface ExpectedReading {
  readonly payload: unknown;
  /** The value that the TypeScript reader returns: the payload without nulls that read as absent. */
  readonly value: unknown;
  readonly accepted: boolean;
  /** The pointers at which a reader may reject the payload. */
  readonly pointers: readonly string[];
}

/** Describes how a response differs from the expected one; undefined if it agrees. */
export function readerFault(response: RunnerResponse, expected: ExpectedReading): string | undefined {
  if (response.accepted !== expected.accepted)
    return response.accepted ? "accepts" : `rejects at "${response.pointer}": ${response.message}`;
  if (!response.accepted)
    return expected.pointers.includes(response.pointer ?? "?")
      ? undefined
      : `rejects at "${response.pointer}", not at ${JSON.stringify(expected.pointers)}`;
  const encoded: unknown = JSON.parse(response.text ?? "");
  return isKept(encoded, expected.payload, expected.value) ? undefined : `writes ${clip(response.text ?? "")}`;
}

const clip = (text: string): string => (text.length > 300 ? `${text.slice(0, 300)}…` : text);

/** Whether the written value equals the payload, except for nulls that the TypeScript reader drops too. Numbers are compared as binary64. */
function isKept(encoded: unknown, payload: unknown, value: unknown): boolean {
  if (Array.isArray(payload))
    return (
      Array.isArray(encoded) &&
      encoded.length === payload.length &&
      payload.every((item, index) => isKept(encoded[index], item, at(value, index)))
    );
  if (typeof payload !== "object" || payload === null) return encoded === payload;
  if (typeof encoded !== "object" || encoded === null || Array.isArray(encoded)) return false;
  const isComplete = Object.entries(payload).every(([key, each]) =>
    Object.hasOwn(encoded, key) ? isKept(at(encoded, key), each, at(value, key)) : each === null && !Object.hasOwn(Object(value), key),
  );
  return isComplete && Object.keys(encoded).every((key) => Object.hasOwn(payload, key));
}

const at = (value: unknown, key: string | number): unknown => (Object.hasOwn(Object(value), key) ? Object(value)[key] : undefined);

/**
 * Describes how a strict result differs from the expected one: it accepts or rejects otherwise, has none of the expected issues, or reports that a
 * reader tolerates an issue where it doesn't. Not every language reports the last.
 */
export function strictFault(
  { accepted, issues = [], message }: RunnerResponse,
  expected: { accepted: boolean; issues: readonly ReportedIssue[] },
): string | undefined {
  const found = issues.map(describeIssue);
  if (accepted !== expected.accepted) return accepted ? "accepts" : `rejects: ${message ?? found.join(", ")}`;
  if (accepted) return undefined;
  if (expected.issues.some((issue) => found.includes(describeIssue(issue)))) return tolerationFault(issues, expected.issues);
  return `reports ${found.join(", ") || "no issue"}, not ${expected.issues.map(describeIssue).join(", ")}`;
}
