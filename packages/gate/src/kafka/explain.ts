import { findErrorBy } from "@platformatic/kafka";
import { Failure, Reassigned, Unreachable } from "../engine/errors.ts";

/** The error of the client as one of ours: waiting helps, or somebody has to change something. */
export function explain(error: unknown): Failure | Unreachable | Reassigned {
  if (error instanceof Failure || error instanceof Unreachable || error instanceof Reassigned) return error;
  if (!(error instanceof Error)) return new Unreachable(String(error));
  for (const [id, advice] of Object.entries(fatal)) {
    if (findErrorBy(error, "apiId", id) !== null) return new Failure(`${sentence(reasonOf(error))} ${advice}`);
  }
  if (findErrorBy(error, "code", "PLT_KFK_AUTHENTICATION") !== null)
    return new Failure(`Kafka rejected the login: ${sentence(reasonOf(error))} Check --sasl, --user and the password.`);
  if (findErrorBy(error, "needsRejoin", true) !== null) return new Reassigned(sentence(reasonOf(error)));
  return new Unreachable(sentence(reasonOf(error)));
}

/** What remains wrong however long one waits, and what to do. */
const fatal: Readonly<Record<string, string>> = {
  MESSAGE_TOO_LARGE: "Raise max.message.bytes of the output topics to that of the input at least.",
  RECORD_LIST_TOO_LARGE: "Raise segment.bytes of the output topics.",
  TOPIC_AUTHORIZATION_FAILED: "The user needs Read on the input topic, and Write and Describe on the output topics.",
  GROUP_AUTHORIZATION_FAILED: "The user needs Read on the consumer group.",
  CLUSTER_AUTHORIZATION_FAILED: "The user needs IdempotentWrite on the cluster.",
  TRANSACTIONAL_ID_AUTHORIZATION_FAILED:
    "The user needs Write and Describe on the transactional id, which starts with the name of the consumer group.",
  INVALID_TRANSACTION_TIMEOUT: "Raise transaction.max.timeout.ms of the brokers to 15 seconds at least.",
  UNSUPPORTED_VERSION: "The gate needs Kafka 2.5 or later.",
  UNSUPPORTED_COMPRESSION_TYPE: "Choose another --compression.",
};

/** The message of the last error inside, which is the one that ended the attempts. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors.at(-1));
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message} ${reasonOf(error.cause)}`;
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
