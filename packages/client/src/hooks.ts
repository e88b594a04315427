import type { TolerantSession } from "@session-schema/types";
import type { Issue } from "@session-schema/validators/session";

/** The tolerated issues of a session, such as an unknown property or a value that a later version added. */
export interface SessionIssues {
  /** The id of the operation: `listSessions`. */
  readonly operation: string;
  /** The `x-request-id` header of the response. */
  readonly requestId: string | undefined;
  /** The session that was read. */
  readonly session: TolerantSession;
  /** The issues, all tolerated. They are safe to log. */
  readonly issues: readonly Issue[];
}

/**
 * Called for each session that was read with issues.
 *
 * @param event - The session and its issues.
 */
export type OnIssues = (event: SessionIssues) => void;

/** A session of a listing that tolerant mode rejects. */
export interface RejectedSession {
  /** The id of the operation: `listSessions`. */
  readonly operation: string;
  /** The `x-request-id` header of the response. */
  readonly requestId: string | undefined;
  /** The session as it was received. It may have secrets. */
  readonly payload: unknown;
  /** JSON pointer to the session in the body of the response: `/1`. */
  readonly instancePath: string;
  /** Why it was rejected. `instancePath` is relative to the whole body. They are safe to log. */
  readonly issues: readonly Issue[];
}

/**
 * Called for each session of a listing that tolerant mode rejects. The session is skipped.
 *
 * @param rejected - The session, and why it was rejected.
 */
export type OnRejected = (rejected: RejectedSession) => void;

/** What to do with the sessions that were read. */
export interface Hooks {
  readonly onIssues: OnIssues | undefined;
  readonly onRejected: "fail" | OnRejected;
}

/** @deprecated Use `SessionIssues`. */
export type OddSession = SessionIssues;

/** @deprecated Use `OnIssues`. */
export type OnOdd = OnIssues;
