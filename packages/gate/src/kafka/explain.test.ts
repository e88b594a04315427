import { AuthenticationError, MultipleErrors, NetworkError, ProtocolError } from "@platformatic/kafka";
import { expect, test } from "vitest";
import { Failure, Reassigned, Unreachable } from "../engine/errors.ts";
import { explain } from "./explain.ts";

const cases: readonly {
  readonly of: string;
  readonly error: unknown;
  readonly as: new (message: string) => Error;
  readonly says: string;
}[] = [
  { of: "a connection", error: new NetworkError("Connection failed."), as: Unreachable, says: "Connection failed." },
  {
    of: "the last of several attempts",
    error: new MultipleErrors("metadata failed 2 times.", [new NetworkError("first"), new NetworkError("last")]),
    as: Unreachable,
    says: "last.",
  },
  {
    of: "a login, inside that of a connection",
    error: new NetworkError("Connection failed.", { cause: new AuthenticationError("SASL authentication failed.") }),
    as: Failure,
    says: "Kafka rejected the login: Connection failed. SASL authentication failed. Check --sasl, --user and the password.",
  },
  {
    of: "a record that is too large",
    error: new MultipleErrors("Producing failed.", [new ProtocolError("MESSAGE_TOO_LARGE")]),
    as: Failure,
    says: "session-schema-gate setup",
  },
  { of: "a permission", error: new ProtocolError("GROUP_AUTHORIZATION_FAILED"), as: Failure, says: "Read on the consumer group." },
  { of: "a generation that is over", error: new ProtocolError("ILLEGAL_GENERATION"), as: Reassigned, says: "" },
  { of: "a producer that is fenced", error: new ProtocolError("PRODUCER_FENCED"), as: Unreachable, says: "has the same --instance" },
  { of: "a coordinator that moves", error: new ProtocolError("NOT_COORDINATOR"), as: Unreachable, says: "" },
  { of: "something else", error: "text", as: Unreachable, says: "text." },
];

test.for(cases)("an error of $of is explained", ({ error, as, says }) => {
  const explained = explain(error);
  expect(explained).toBeInstanceOf(as);
  expect(explained.message).toContain(says);
});
