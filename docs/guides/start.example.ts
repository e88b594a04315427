// #region types
import type { Session } from "@session-schema/types";

const draft: Session = { name: "friday-show", recordingStatus: "waiting", sourceBytes: 0 };

// #endregion

// #region send
import { assertSession, validateSession } from "@session-schema/validators/session";

assertSession(draft); // throws if a constraint that no type can say is not met

const fromAForm: unknown = { name: "friday-show", recordingStatus: "redy", sourceBytes: "12" };
const sent = validateSession(fromAForm);
if (!sent.ok) for (const { instancePath, message } of sent.issues) console.log(instancePath, message);

// #endregion

// #region receive
import { readSession, unknownProperties } from "@session-schema/validators/session";

const received = readSession(JSON.parse('{ "name": "friday-show", "recordingStatus": "deleted", "isHealthy": null, "region": "fra" }'));
if (received.ok) {
  console.log(received.value.recordingStatus, unknownProperties(received.value));
  for (const { message } of received.issues) console.log("odd:", message);
}

// #endregion

// #region test
import { buildSession, sessionFixtures } from "@session-schema/fixtures";

const live = buildSession({ name: "friday-show", isHealthy: true }); // valid, or it throws
console.log(live.name, sessionFixtures.invalid.length > 50);
// #endregion
