import { readErrorBody } from "@session-schema/validators/error-body";
import { ApiError, type ResponseInfo } from "../errors.ts";
import { retryAfterOf } from "../retry.ts";
import type { OperationResponse } from "./operation-response.ts";
import { parseJson } from "./parse-json.ts";
import { hide, type SafeText, safeText, safeValue } from "./safe-text.ts";

/** The error of a response that isn't a success. It is safe to log. */
export function apiErrorOf(received: OperationResponse, info: ResponseInfo): ApiError {
  const {
    operation,
    response,
    body: { text },
    secrets,
    otherOrigin,
  } = received;
  const safe = safeText(secrets);
  const value = parseJson(text);
  const read = readErrorBody(value);
  const errors = read.ok ? read.value.errors.slice(0, maxErrors).map((message) => safe(message)) : [];
  const summary = errors.join("; ") || safe(problemOf(value) ?? response.statusText);
  const redirected = otherOrigin === undefined ? "" : `, after a redirect to ${otherOrigin}, which gets neither the key nor other headers`;
  const retryAfter = retryAfterOf(response.headers);
  const body = text === "" ? undefined : bodyOf(value, text, safe);
  return new ApiError(
    operation,
    { ...info, headers: safeHeaders(response.headers, secrets), retryAfter, body },
    errors,
    cut(summary) + redirected,
  );
}

const maxErrors = 20;
const maxSummary = 500;

const cut = (text: string): string => (text.length <= maxSummary ? text : `${text.slice(0, maxSummary - 1)}…`);

const bodyOf = (value: unknown, text: string, safe: SafeText): unknown => (value === undefined ? safe(text) : safeValue(value, safe));

/** What a body says that isn't an `ErrorBody`: the title and detail of a `problem+json`, or the `message` or `error` of other APIs. */
function problemOf(body: unknown): string | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { title, detail, message, error }: { title?: unknown; detail?: unknown; message?: unknown; error?: unknown } = body;
  const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
  const problem = [title, detail].filter(isText).join(": ");
  return problem === "" ? [message, error].find(isText) : problem;
}

/** The headers without the secrets of the request. Cookies keep their own entries. */
function safeHeaders(headers: Headers, secrets: readonly string[]): Headers {
  const safe = new Headers();
  for (const [name, value] of headers) safe.append(name, hide(value, secrets));
  return safe;
}
