import { createHmac } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { Http2ServerRequest } from "node:http2";
import { runInNewContext } from "node:vm";
import { expect, expectTypeOf, test } from "vitest";
import { signWebhook } from "../sign-webhook.ts";
import { readyEvent, secrets } from "../testing/deliveries.ts";
import type { WebhookBody } from "./body-bytes.ts";
import type { WebhookHeaders } from "./header-value.ts";
import { verifyLivepeer } from "./verify-livepeer.ts";
import { verifyStandard } from "./verify-standard.ts";

const verify = { livepeer: verifyLivepeer, standard: verifyStandard };
const event = readyEvent("evt-1");
const schemes = await Promise.all(
  (["livepeer", "standard"] as const).map(async (scheme) => ({
    scheme,
    secret: secrets[scheme],
    check: verify[scheme],
    ...(await signWebhook(event, secrets[scheme], scheme)),
  })),
);

test("a Livepeer signature is the HMAC-SHA256 of the body in lower-case hexadecimal", () => {
  const [livepeer] = schemes;
  const hex = createHmac("sha256", secrets.livepeer)
    .update(livepeer?.body ?? "")
    .digest("hex");
  expect(livepeer?.headers["livepeer-signature"]).toBe(`t=${event.timestamp},v1=${hex}`);
});

test.for(schemes)("$scheme: text and bytes of any kind are verified", async ({ check, body, headers, secret }) => {
  const bytes = new TextEncoder().encode(body);
  const within = new Uint8Array([0, ...bytes, 0]).subarray(1, -1);
  const elsewhere = runInNewContext("Uint8Array.from(bytes).buffer", { bytes: [...bytes] });
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  for (const one of [body, bytes, Buffer.from(body), bytes.buffer, within, elsewhere, shared]) {
    expect(await check(one, headers, secret)).toEqual(event);
  }
});

test.for(schemes)(
  "$scheme: a body that is changed while it is verified isn't the one that is parsed",
  async ({ check, body, headers, secret }) => {
    const bytes = Buffer.from(body);
    const verified = check(bytes, headers, secret);
    bytes.fill("x");
    expect(await verified).toEqual(event);
  },
);

test.for(schemes)("$scheme: headers of any kind are read", async ({ check, body, headers, secret }) => {
  const upper = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]));
  const lists = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
  for (const one of [headers, upper, lists, new Headers(headers), new Map(Object.entries(upper)), new Map(Object.entries(lists))]) {
    expect(await check(body, one, secret)).toEqual(event);
  }
});

test("the types accept the bodies and headers of frameworks, and no parsed body", () => {
  expectTypeOf<Headers | IncomingHttpHeaders | Http2ServerRequest["headers"]>().toExtend<WebhookHeaders>();
  expectTypeOf<Record<string, string> | ReadonlyMap<string, string>>().toExtend<WebhookHeaders>();
  expectTypeOf<string | Buffer | ArrayBuffer>().toExtend<WebhookBody>();
  expectTypeOf<{ id: string }>().not.toExtend<WebhookBody>();
});

test.for(schemes)("$scheme: a header that was sent twice isn't chosen from", async ({ check, body, headers, secret }) => {
  for (const [name, value] of Object.entries(headers).filter(([name]) => /livepeer|id|timestamp/.test(name))) {
    for (const doubled of [
      { ...headers, [name]: [value, value] },
      { ...headers, [name.toUpperCase()]: value },
    ]) {
      await expect(check(body, doubled, secret)).rejects.toMatchObject({ code: expect.stringMatching(/malformed|mismatch/) });
    }
  }
});

test("two values of webhook-signature are two lists of signatures", async () => {
  const { body, headers } = await signWebhook(event, secrets.standard, "standard");
  const other = await signWebhook(event, "whsec_AAAA", "standard");
  const both = [other.headers["webhook-signature"] ?? "", headers["webhook-signature"] ?? ""];
  expect(await verifyStandard(body, { ...headers, "webhook-signature": both }, secrets.standard)).toEqual(event);
  expect(await verifyStandard(body, { ...headers, "webhook-signature": both.join(", ") }, secrets.standard)).toEqual(event);
});

test.for(schemes)("$scheme: one of several secrets is enough, on both sides", async ({ scheme, check, body, headers, secret }) => {
  const old = scheme === "livepeer" ? "old" : "whsec_AAAA";
  expect(await check(body, headers, [old, secret])).toEqual(event);
  expect(await check(body, headers, ["", secret])).toEqual(event);
  const both = await signWebhook(event, [old, secret], scheme);
  for (const one of [old, secret]) expect(await check(both.body, both.headers, one)).toEqual(event);
});

test.for(schemes)("$scheme: without a secret nothing is verified", async ({ check, body, headers }) => {
  // Environment variables that aren't set come as undefined where types aren't checked.
  for (const secret of ["", " ", "\n", [], [""], undefined, null, [undefined]] as string[]) {
    await expect(check(body, headers, secret)).rejects.toMatchObject({ code: "no-secret" });
  }
});

const parsed: unknown[] = [
  event,
  [event],
  1,
  true,
  null,
  undefined,
  { type: "Buffer", data: [123, 125] },
  new Blob(["{}"]),
  new Request("https://example.com"),
];

test.for(schemes)("$scheme: a parsed body is rejected with what to change in each framework", async ({ check, headers, secret }) => {
  for (const body of parsed) {
    const result = check(body as string, headers, secret); // what JavaScript allows
    await expect(result).rejects.toMatchObject({ code: "body-parsed", message: expect.stringMatching(/Express: .*Fastify: .*Next: /) });
  }
});

test.for(schemes)(
  "$scheme: a body that was parsed and written again doesn't match, and the message says so",
  async ({ check, secret, scheme }) => {
    const { body, headers } = await signWebhook({ ...event, price: 0 }, secret, scheme);
    const original = body.replace('"price":0', '"price":0.0');
    await expect(check(original, headers, secret)).rejects.toMatchObject({
      code: "mismatch",
      message: expect.stringContaining("parsed and written again"),
    });
  },
);

test("a string with a lone surrogate isn't taken for the text that an encoder makes of it", async () => {
  const { body, headers } = await signWebhook({ ...event, event: "\uFFFD" }, secrets.livepeer, "livepeer");
  await expect(verifyLivepeer(body.replace("\uFFFD", "\uD800"), headers, secrets.livepeer)).rejects.toMatchObject({ code: "mismatch" });
});

test("signed bytes that aren't UTF-8 aren't JSON", async () => {
  const bytes = Buffer.concat([Buffer.from(`{"timestamp":1,"a":"`), Buffer.from([0xff]), Buffer.from('"}')]);
  const hex = createHmac("sha256", "s").update(bytes).digest("hex");
  await expect(verifyLivepeer(bytes, { "livepeer-signature": `t=1,v1=${hex}` }, "s")).rejects.toMatchObject({ code: "not-json" });
});

test.for(schemes)("$scheme: the tolerance is for the past and the future, and has no limit", async ({ check, body, headers, secret }) => {
  const { timestamp } = event;
  for (const now of [timestamp - 3000, timestamp + 4000]) {
    expect(await check(body, headers, secret, { now, tolerance: 5000 })).toEqual(event);
    await expect(check(body, headers, secret, { now, tolerance: 1000 })).rejects.toMatchObject({ code: "timestamp" });
  }
  expect(await check(body, headers, secret, { now: 0, tolerance: Number.POSITIVE_INFINITY })).toEqual(event);
});

test("the message has the age and the tolerance in units for people", async () => {
  const { body, headers } = await signWebhook({ timestamp: 0 }, "s", "livepeer");
  const messageAt = (now: number, tolerance?: number) =>
    verifyLivepeer(body, headers, "s", { now, ...(tolerance !== undefined && { tolerance }) }).catch((error: Error) => error.message);
  expect(await messageAt(72 * 3_600_000)).toMatch(/^The delivery was sent 3 days ago; the tolerance is 26 h\. /);
  expect(await messageAt(-90_000, 1500)).toMatch(/^The delivery was sent 90 s in the future; the tolerance is 1500 ms\. /);
  expect(await messageAt(7 * 60_000, 0)).toMatch(/^The delivery was sent 7 min ago; the tolerance is 0 ms\. /);
});

test.for(schemes)("$scheme: a time or tolerance that isn't a number accepts nothing", async ({ check, body, headers, secret }) => {
  for (const options of [{ tolerance: Number.NaN }, { now: Number.NaN }, { tolerance: -1 }]) {
    await expect(check(body, headers, secret, options)).rejects.toMatchObject({ code: "timestamp" });
  }
});

test.for(schemes)("$scheme: a body of 10 MB is verified, a longer one is rejected", async ({ scheme, check, secret }) => {
  const long = { ...event, filler: "x".repeat(10 * 1024 * 1024 - Buffer.byteLength(JSON.stringify({ ...event, filler: "" }))) };
  const { body, headers } = await signWebhook(long, secret, scheme);
  expect(await check(body, headers, secret)).toEqual(long);
  await expect(check(`${body} `, headers, secret)).rejects.toMatchObject({
    code: "malformed",
    message: "The body has more than 10485760 bytes.",
  });
});

test.for(schemes)("$scheme: a long header is rejected before it is parsed", async ({ check, body, headers, secret }) => {
  for (const name of Object.keys(headers).filter((name) => name !== "content-type")) {
    const result = check(body, { ...headers, [name]: "v1=0,".repeat(1_000_000) }, secret);
    await expect(result).rejects.toMatchObject({ code: "malformed", message: `The header ${name} has more than 4096 characters.` });
  }
});

test.for(schemes)("$scheme: no message has a secret, a signature or a part of the body", async ({ check, body, headers, secret }) => {
  const bad = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, `${value}x`]));
  const results = await Promise.allSettled([
    check(`${body.slice(0, -1)},`, headers, secret),
    check(body, bad, secret),
    check(body, headers, `${secret}aaaa`),
    check(body, headers, secret, { now: 0 }),
    check(JSON.parse(body), headers, secret),
  ]);
  for (const result of results) {
    const text = result.status === "rejected" ? `${result.reason.stack} ${JSON.stringify(result.reason)} ${result.reason.cause}` : "";
    expect(text).toContain("WebhookError");
    const secretParts = [secret, "gölf", "evt-1", ...Object.values(headers).filter((value) => value.length > 30)];
    for (const part of secretParts) expect(text).not.toContain(part);
  }
});
