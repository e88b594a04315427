import { Failure, Reassigned, Unreachable } from "../engine/errors.ts";

/** The error of the client as one of ours: waiting helps, or something has to be changed first. */
export function explain(error: unknown): Failure | Unreachable | Reassigned {
  if (error instanceof Failure || error instanceof Unreachable || error instanceof Reassigned) return error;
  const reason = sentence(reasonOf(error));
  for (const inner of errorsIn(error)) {
    // Properties of the client's errors. Others don't have them.
    const { apiId = "", code, needsRejoin } = inner as { apiId?: string; code?: string; needsRejoin?: boolean };
    const advice = fatal.get(apiId);
    if (advice !== undefined) return new Failure(`${reason} ${advice}`);
    if (code === "PLT_KFK_AUTHENTICATION" || apiId === "SASL_AUTHENTICATION_FAILED")
      return new Failure(`Kafka rejected the login: ${reason} Check --sasl, --user and the password.`);
    if (needsRejoin === true) return new Reassigned(reason);
    if (apiId === "PRODUCER_FENCED" || apiId === "INVALID_PRODUCER_EPOCH")
      return new Unreachable(`${reason} Another gate has the same --instance, or a transaction took longer than 15 seconds.`);
  }
  return new Unreachable(reason);
}

/** What remains wrong however long one waits, and what to do. */
const fatal: ReadonlyMap<string, string> = new Map([
  ["MESSAGE_TOO_LARGE", "Raise max.message.bytes of the output topics with session-schema-gate setup."],
  ["RECORD_LIST_TOO_LARGE", "Raise segment.bytes of the output topics."],
  [
    "TOPIC_AUTHORIZATION_FAILED",
    "The user needs Read on the input, and Write on the outputs; for replay, Write on the input, and Read, Write and Delete on the rejected records.",
  ],
  ["GROUP_AUTHORIZATION_FAILED", "The user needs Read on the consumer group."],
  ["TRANSACTIONAL_ID_AUTHORIZATION_FAILED", "The user needs Write on transactional ids that start with the name of the consumer group."],
  ["INVALID_TRANSACTION_TIMEOUT", "Raise transaction.max.timeout.ms of the brokers to 15 seconds at least."],
  ["UNSUPPORTED_VERSION", "The gate needs Kafka 2.5 or later."],
  ["UNSUPPORTED_COMPRESSION_TYPE", "Choose another --compression."],
]);

/** An error and those that led to it. */
function* errorsIn(error: unknown): Generator<Error> {
  if (!(error instanceof Error)) return;
  yield error;
  yield* errorsIn(error.cause);
  if (error instanceof AggregateError) for (const inner of error.errors) yield* errorsIn(inner);
}

/** The message of the last attempt, and of its cause if that says something else. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors.at(-1));
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : reasonOf(error.cause);
  return cause === "" || error.message.includes(cause) ? error.message : `${error.message} ${cause}`;
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
