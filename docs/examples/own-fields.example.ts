import type { Session, TolerantSession } from "@session-schema/types";
import { unknownProperties } from "@session-schema/validators";
import { isSession, readSession } from "@session-schema/validators/session";

type OwnFields = { tenant: string };

/** Strict: the contract is closed, so it checks the rest alone. */
function isOwnSession(payload: object): payload is Session & OwnFields {
  const { tenant, ...session } = payload as Partial<OwnFields>;
  return typeof tenant === "string" && isSession(session);
}

/** Tolerant: a reader keeps what the contract doesn't know. */
function readOwnSession(
  payload: unknown,
): (TolerantSession & OwnFields) | undefined {
  const received = readSession(payload);
  if (!received.ok) return undefined;
  const { tenant } = unknownProperties(received.value);
  return typeof tenant === "string"
    ? Object.assign(received.value, { tenant })
    : undefined;
}

console.log(isOwnSession({ name: "friday-show", tenant: "acme" }));
console.log(isOwnSession({ name: "friday-show" }));
console.log(readOwnSession({ name: "friday-show", tenant: "acme" }));
