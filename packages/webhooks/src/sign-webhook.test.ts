import { expect, test } from "vitest";
import { signWebhook } from "./sign-webhook.ts";
import { readyEvent, secrets } from "./testing/deliveries.ts";

test("the body is the event, and headers have lower-case names", async () => {
  for (const scheme of ["livepeer", "standard"] as const) {
    const event = readyEvent("1");
    const { body, headers } = await signWebhook(event, secrets[scheme], scheme);
    expect(JSON.parse(body)).toEqual(event);
    expect(headers["content-type"]).toBe("application/json");
    for (const name of Object.keys(headers)) expect(name).toBe(name.toLowerCase());
  }
});

test("an event without what is signed is reported", async () => {
  await expect(signWebhook({}, "s", "livepeer")).rejects.toThrow(
    new TypeError('The event must have a "timestamp", in milliseconds since the Unix epoch.'),
  );
  await expect(signWebhook({ timestamp: 1 }, secrets.standard, "standard")).rejects.toThrow('The event must have an "id"');
});

test("nothing is signed with an empty secret, or with one that isn't of the scheme", async () => {
  const event = readyEvent("1");
  await expect(signWebhook(event, "", "livepeer")).rejects.toMatchObject({ code: "no-secret" });
  await expect(signWebhook(event, "whsec_", "standard")).rejects.toMatchObject({ code: "no-secret" });
  await expect(signWebhook(event, "whsec_%", "standard")).rejects.toMatchObject({ code: "no-secret" });
});
