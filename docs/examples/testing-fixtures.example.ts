import assert from "node:assert/strict";
import { sessionFixtures } from "@session-schema/fixtures";
import { readSession } from "@session-schema/validators/session";

// What you want to test: it gets what came over the wire.
function nameOf(payload: unknown): string | undefined {
  const received = readSession(payload);
  return received.ok ? received.value.name : undefined;
}

for (const { payload } of sessionFixtures.valid)
  assert.equal(nameOf(payload), payload.name);

// Each of these is wrong in the way that its name tells.
// Some of them a reader has to survive all the same.
for (const { name, payload, tolerant } of sessionFixtures.invalid) {
  assert.equal(nameOf(payload) !== undefined, tolerant.accepted, name);
}
