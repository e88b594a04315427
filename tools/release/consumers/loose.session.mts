// A consumer without strict null checks: `ok` doesn't narrow the type of a result there.
import { type Issue, readSession, validateSession } from "@session-schema/validators";

export function firstIssue(payload: unknown): Issue | undefined {
  const result = validateSession(payload);
  if (!result.ok) return result.issues[0];
  return readSession(payload).issues[0];
}
