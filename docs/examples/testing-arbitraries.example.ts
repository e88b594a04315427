import { buildSession } from "@session-schema/fixtures";
import {
  invalidSessionArbitrary,
  sessionArbitrary,
} from "@session-schema/fixtures/arbitraries";
import { isSession } from "@session-schema/validators/session";
import fc from "fast-check";

// Any Session that a writer may send: is it still valid after encoding?
fc.assert(
  fc.property(sessionArbitrary, (session) =>
    isSession(JSON.parse(JSON.stringify(session))),
  ),
);

// One broken constraint. `instancePath` and `keyword` say which.
fc.assert(
  fc.property(
    invalidSessionArbitrary,
    ({ payload }) => !isSession(payload),
  ),
);

// Random, with one property fixed.
const recorded = sessionArbitrary.map((session) =>
  buildSession({ ...session, record: true }),
);
fc.assert(fc.property(recorded, ({ record }) => record === true));
