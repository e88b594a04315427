import assert from "node:assert/strict";
import { verifyLivepeer } from "@session-schema/webhooks";
import signed from "@session-schema/webhooks/signed.json" with {
  type: "json",
};

const deliveries = signed.filter(({ scheme }) => scheme === "livepeer");
for (const { name, secret, body, headers, now, code } of deliveries) {
  // Call your own code here, with the secret and the time of the fixture.
  const verified = await verifyLivepeer(body, headers, secret, {
    now,
  }).then(
    () => true,
    () => false,
  );
  // A delivery with a code must be rejected.
  assert.equal(verified, code === undefined, name);
}
