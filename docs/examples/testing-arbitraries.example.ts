import { buildSession } from "@session-schema/fixtures";
import {
  invalidSessionArbitrary,
  sessionArbitrary,
} from "@session-schema/fixtures/arbitraries";
import { isSession } from "@session-schema/validators/session";
import fc from "fast-check";

// Any Session that a writer may send: does your encoding lose anything?
fc.assert(
  fc.property(sessionArbitrary, (session) =>
    isSession(JSON.parse(JSON.stringify(session))),
  ),
);

// One constraint broken, somewhere: `instancePath` and `keyword` say which.
fc.assert(
  fc.property(
    invalidSessionArbitrary,
    ({ payload }) => !isSession(payload),
  ),
);

// Half drawn, half chosen.
const recorded = sessionArbitrary.map((session) =>
  buildSession({ ...session, record: true }),
);
fc.assert(fc.property(recorded, ({ record }) => record === true));
