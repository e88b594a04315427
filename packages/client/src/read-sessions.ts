import type { TolerantSession } from "@session-schema/types";
import { type Issue, readSession } from "@session-schema/validators/session";
import { ResponseError, type ResponseInfo } from "./errors.ts";
import type { Hooks } from "./hooks.ts";

/** The response that payloads are from. */
export interface Source extends ResponseInfo {
  /** The id of the operation. */
  readonly operation: string;
}

/** Reads the session that is the whole body of a response. */
export async function readSingle(source: Source, payload: unknown, hooks: Hooks): Promise<TolerantSession> {
  const read = readSession(payload);
  if (!read.ok) throw notASession(source, "", read.issues);
  if (read.issues.length > 0) await report(source, read.value, read.issues, hooks);
  return read.value;
}

/** Reads the sessions of a page. Those that tolerant mode rejects are skipped, or one ends it with an error. */
export async function readPage(source: Source, payloads: readonly unknown[], hooks: Hooks): Promise<TolerantSession[]> {
  const { onRejected } = hooks;
  const sessions: TolerantSession[] = [];
  for (const [index, payload] of payloads.entries()) {
    const at = `/${index}`;
    const read = readSession(payload);
    if (read.ok) {
      if (read.issues.length > 0) await report(source, read.value, read.issues, hooks);
      sessions.push(read.value);
    } else if (onRejected === "fail") throw notASession(source, at, read.issues);
    else {
      const { operation, requestId } = source;
      await onRejected({ operation, requestId, payload, instancePath: at, issues: below(at, read.issues) });
    }
  }
  return sessions;
}

const report = ({ operation, requestId }: Source, session: TolerantSession, issues: readonly Issue[], { onIssues }: Hooks) =>
  onIssues?.({ operation, requestId, session, issues });

/** Issues with their locations in the body of the response. */
const below = (at: string, issues: readonly Issue[]): Issue[] =>
  issues.map((issue) => ({ ...issue, instancePath: at + issue.instancePath }));

function notASession(source: Source, at: string, issues: readonly Issue[]): ResponseError {
  const fatal = issues.filter(({ tolerated }) => !tolerated).map(({ message }) => message);
  const problem = `the response ${at === "" ? "" : `at ${at} `}isn't a Session: ${fatal.join("; ")}`;
  return new ResponseError(source.operation, source, problem, below(at, issues));
}
