import { expect, test } from "vitest";
import { livepeerHeaders, standardHeaders } from "../sign-webhook.ts";
import { secrets } from "../testing/deliveries.ts";
import { verifyLivepeer } from "./verify-livepeer.ts";
import { verifyStandard } from "./verify-standard.ts";

const timestamp = 1_731_931_287_510;
const body = `{"timestamp":${timestamp}}`;
const now = timestamp;
const schemes = [
  {
    scheme: "livepeer",
    secret: secrets.livepeer,
    check: verifyLivepeer,
    headers: await livepeerHeaders(body, timestamp, secrets.livepeer),
  },
  {
    scheme: "standard",
    secret: secrets.standard,
    check: verifyStandard,
    headers: await standardHeaders(body, "msg_0", timestamp, secrets.standard),
  },
];

/** Every text that differs in one bit of its bytes, each of which is one character. */
function* withOneBitChanged(bytes: Uint8Array): Generator<Uint8Array> {
  for (let bit = 0; bit < 8 * bytes.length; bit++) {
    const changed = bytes.slice();
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    yield changed;
  }
}

test.for(schemes)("$scheme: a change of any bit of the body is rejected", async ({ check, headers, secret }) => {
  expect(await check(body, headers, secret, { now })).toEqual({ timestamp });
  for (const changed of withOneBitChanged(Buffer.from(body))) {
    await expect(check(changed, headers, secret, { now })).rejects.toMatchObject({ code: "mismatch" });
  }
});

test.for(schemes)("$scheme: a change of any bit of a header is rejected", async ({ check, headers, secret }) => {
  for (const [name, value] of Object.entries(headers)) {
    for (const changed of withOneBitChanged(Buffer.from(value, "latin1"))) {
      const result = check(body, { ...headers, [name]: Buffer.from(changed).toString("latin1") }, secret, { now });
      await expect(result, `${name}: ${changed}`).rejects.toMatchObject({
        code: expect.stringMatching(/^(malformed|mismatch|timestamp-unbound)$/),
      });
    }
  }
});

test.for(schemes)("$scheme: a change of any bit of the secret is rejected", async ({ scheme, check, headers, secret }) => {
  const key = scheme === "livepeer" ? Buffer.from(secret) : Buffer.from(secret.slice(6), "base64");
  for (const changed of withOneBitChanged(key)) {
    const other = scheme === "livepeer" ? Buffer.from(changed).toString("latin1") : `whsec_${Buffer.from(changed).toString("base64")}`;
    await expect(check(body, headers, other, { now })).rejects.toMatchObject({ code: "mismatch" });
  }
});
