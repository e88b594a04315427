import fc from "fast-check";
import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { signWebhook } from "../sign-webhook.ts";
import { verifyStandard } from "./verify-standard.ts";

const secret = fc.uint8Array({ minLength: 1, maxLength: 64 }).map((bytes) => `whsec_${Buffer.from(bytes).toString("base64")}`);
const id = fc.stringMatching(/^[!-~]{1,40}$/);
const event = fc.record({ id, name: fc.string({ unit: "binary" }) });

test("the reference library verifies what this package signs", async () => {
  await fc.assert(
    fc.asyncProperty(secret, event, async (secret, value) => {
      const sent = { ...value, timestamp: Date.now() };
      const { body, headers } = await signWebhook(sent, secret, "standard");
      expect(new Webhook(secret).verify(body, { ...headers })).toEqual(sent);
    }),
  );
});

test("this package verifies what the reference library signs", async () => {
  await fc.assert(
    fc.asyncProperty(secret, event, id, async (secret, value, id) => {
      const body = JSON.stringify(value);
      const sentAt = new Date();
      const headers = {
        "webhook-id": id,
        "webhook-timestamp": String(Math.floor(sentAt.getTime() / 1000)),
        "webhook-signature": new Webhook(secret).sign(id, sentAt, body),
      };
      expect(await verifyStandard(body, headers, secret)).toEqual(value);
      expect(await verifyStandard(Buffer.from(body), new Headers(headers), secret.slice("whsec_".length))).toEqual(value);
    }),
  );
});
