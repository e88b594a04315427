import assert from "node:assert/strict";
import { sessionFixtures } from "@session-schema/fixtures";
import { readSession } from "@session-schema/validators/session";

// The code under test: it receives a payload from the network.
function nameOf(payload: unknown): string | undefined {
  const received = readSession(payload);
  return received.ok ? received.value.name : undefined;
}

for (const { payload } of sessionFixtures.valid)
  assert.equal(nameOf(payload), payload.name);

// Each of these is invalid in the way that its name says.
// A reader must accept some of them anyway.
for (const { name, payload, tolerant } of sessionFixtures.invalid) {
  assert.equal(nameOf(payload) !== undefined, tolerant.accepted, name);
}
