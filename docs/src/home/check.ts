import { type JsonWarning, validateSessionJson } from "@session-schema/validators/session";

/** A problem of a payload, in one sentence. */
export interface Problem {
  readonly message: string;
  /** Whether a reader accepts the payload all the same. */
  readonly tolerated: boolean;
}

/** Whether each mode accepts a payload, and why not. */
export interface Check {
  readonly strict: boolean;
  readonly tolerant: boolean;
  readonly problems: readonly Problem[];
}

/** Checks a text as a Session in both modes. They report the same issues: strict accepts none of them, tolerant those that are tolerated. */
export function check(text: string): Check {
  const result = validateSessionJson(text);
  const issues = result.ok ? [] : result.issues;
  return {
    strict: result.ok,
    tolerant: issues.every(({ tolerated }) => tolerated),
    problems: [...issues, ...result.warnings.map(warning)].map(({ message, tolerated }) => ({ message, tolerated })),
  };
}

const warning = ({ line, message }: JsonWarning): Problem => ({ message: `Line ${line}: ${message}`, tolerated: true });
