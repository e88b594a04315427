import { livepeerHeaders, standardHeaders, type WebhookScheme } from "../sign-webhook.ts";
import type { WebhookErrorCode } from "../webhook-error.ts";
import { eventFixtures } from "./events.ts";

/** A delivery for tests of receivers. */
export interface SignedFixture {
  /** A few words on what it is. */
  readonly name: string;
  readonly scheme: WebhookScheme;
  /** The receiver's secret. */
  readonly secret: string;
  /** The body, to be encoded as UTF-8. */
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The time at which it is received, in milliseconds since the Unix epoch. The tolerance is the default of the scheme. */
  readonly now: number;
  /** Why it must be rejected. Absent if it must be accepted. */
  readonly code?: WebhookErrorCode;
}

/** Deliveries that a receiver must accept, then deliveries that it must reject. */
export async function signedFixtures(): Promise<SignedFixture[]> {
  const fixtures = await eventFixtures();
  const accepted = await Promise.all(
    fixtures.flatMap(({ name, payload }) => [livepeer(name, JSON.stringify(payload)), standard(name, JSON.stringify(payload))]),
  );
  return [...accepted, ...(await acceptedVariants()), ...(await rejectedLivepeer()), ...(await rejectedStandard())];
}

const secrets = { livepeer: "c2b1e3d4-shared-sécret", standard: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" } as const;

/** When the deliveries of the variants were sent. */
const sentAt = 1_731_931_287_512;
const hour = 3_600_000;
const variant = {
  id: "evt-1",
  webhookId: "hook-1",
  createdAt: sentAt - 900,
  timestamp: sentAt,
  event: "task.completed",
  payload: { name: "gölf ☃ 🎬" },
};
const text = JSON.stringify(variant);

type Changes = Partial<Omit<SignedFixture, "scheme">>;

/** A delivery with the header Livepeer-Signature, half a second after it was sent. */
async function livepeer(name: string, body: string, changes: Changes = {}): Promise<SignedFixture> {
  const timestamp = timestampOf(body);
  const headers = { "content-type": "application/json", ...(await livepeerHeaders(body, timestamp, secrets.livepeer)) };
  return { name, scheme: "livepeer", secret: secrets.livepeer, body, headers, now: timestamp + 500, ...changes };
}

/** A delivery of Standard Webhooks, half a second after it was sent. */
async function standard(name: string, body: string, changes: Changes = {}): Promise<SignedFixture> {
  const timestamp = timestampOf(body);
  const headers = {
    "content-type": "application/json",
    ...(await standardHeaders(body, "msg_2KWPBgLlAfxdpx2AI54pPJ85f4W", timestamp, secrets.standard)),
  };
  return { name, scheme: "standard", secret: secrets.standard, body, headers, now: timestamp + 500, ...changes };
}

const timestampOf = (body: string): number => Number(/"timestamp":\s*(\d+)/.exec(body)?.[1] ?? sentAt);

async function acceptedVariants(): Promise<SignedFixture[]> {
  const { headers } = await livepeer("", text);
  const signature = headers["livepeer-signature"] ?? "";
  const other = (await livepeerHeaders(text, sentAt, "another secret"))["livepeer-signature"]?.slice(signature.indexOf(",")) ?? "";
  const standardSigned = (await standard("", text)).headers;
  const standardSignature = standardSigned["webhook-signature"] ?? "";
  const spaced = JSON.stringify(variant, null, 2);
  return Promise.all([
    livepeer("the body has line breaks", spaced),
    livepeer(
      "a number has a fraction of zeros, so parsing and writing the body changes it",
      text.replace('"payload"', '"price":1.50,"payload"'),
    ),
    livepeer("the body has escapes that are not needed", text.replace("gölf", "g\\u00f6lf")),
    livepeer("the name of the header has capitals", text, { headers: { "Livepeer-Signature": signature } }),
    livepeer("two secrets signed, the receiver has the second", text, {
      headers: { "livepeer-signature": signature.replace(",", `${other},`) },
    }),
    livepeer("the header has a scheme that is not known", text, { headers: { "livepeer-signature": `${signature},v2=00` } }),
    livepeer("the header has spaces after commas", text, { headers: { "livepeer-signature": signature.replace(",", ", ") } }),
    livepeer("sent 25 hours ago", text, { now: sentAt + 25 * hour }),
    standard("the body has line breaks", spaced),
    standard("the names of the headers have capitals", text, {
      headers: Object.fromEntries(Object.entries(standardSigned).map(([name, value]) => [name.toUpperCase(), value])),
    }),
    standard("the secret has no prefix", text, { secret: secrets.standard.slice("whsec_".length) }),
    standard("the header has signatures of another secret and of another scheme", text, {
      headers: { ...standardSigned, "webhook-signature": `v1a,AAAA ${"v1,".padEnd(46, "A")}= ${standardSignature}` },
    }),
    standard("sent 4 minutes ago", text, { now: sentAt + hour / 15 }),
  ]);
}

async function rejectedLivepeer(): Promise<SignedFixture[]> {
  const { headers } = await livepeer("", text);
  const signature = headers["livepeer-signature"] ?? "";
  const [t = "", v1 = ""] = signature.split(",");
  const header = (value: string): Changes => ({ headers: { "livepeer-signature": value } });
  const malformed = (value: string): Changes => ({ ...header(value), code: "malformed" });
  const future = text.replace(/"timestamp":\d+/, `"timestamp":${sentAt + 27 * hour}`);
  return Promise.all([
    livepeer("the secret is empty", text, { secret: "", code: "no-secret" }),
    livepeer("the secret is empty, and was used to sign", text, {
      secret: "",
      headers: { "livepeer-signature": `${t},v1=${"0".repeat(64)}` },
      code: "no-secret",
    }),
    livepeer("the header is missing", text, { headers: {}, code: "no-signature" }),
    livepeer("the header is empty", text, malformed("")),
    livepeer("the header has no t", text, malformed(v1)),
    livepeer("the header has no v1", text, malformed(t)),
    livepeer("the header has t twice", text, malformed(`${t},${t},${v1}`)),
    livepeer("the header has another t first", text, malformed(`t=1,${t},${v1}`)),
    livepeer("t is not a number", text, malformed(`t=soon,${v1}`)),
    livepeer("t has a leading zero", text, malformed(`${t.replace("=", "=0")},${v1}`)),
    livepeer("t has a sign", text, malformed(`${t.replace("=", "=+")},${v1}`)),
    livepeer("the signature is in upper case", text, malformed(`${t},v1=${v1.slice(3).toUpperCase()}`)),
    livepeer("the signature is cut", text, malformed(signature.slice(0, -2))),
    livepeer("the header has a line break", text, malformed(`${signature}\r\nlivepeer-signature: ${signature}`)),
    livepeer("the header has 11 signatures", text, malformed([t, ...Array.from({ length: 11 }, () => v1)].join(","))),
    livepeer("another secret", text, { secret: "another secret", code: "mismatch" }),
    livepeer("the last digit of the signature is another one", text, {
      ...header(signature.slice(0, -1) + (signature.endsWith("0") ? "1" : "0")),
      code: "mismatch",
    }),
    livepeer("the body was changed", text.replace("completed", "canceled"), { headers, code: "mismatch" }),
    livepeer("the body was parsed and written again", JSON.stringify(variant, null, 2), { headers, code: "mismatch" }),
    livepeer("the body has a line break more", `${text}\n`, { headers, code: "mismatch" }),
    livepeer("the body is not JSON", "{", { code: "not-json" }),
    livepeer("the body is empty", "", { code: "not-json" }),
    livepeer("the body starts with a byte order mark", `\uFEFF${text}`, { code: "not-json" }),
    livepeer("t is not the timestamp of the body", text, { ...header(`t=${sentAt + 1},${v1}`), code: "timestamp-unbound" }),
    livepeer("t is the current time, but the body is old", text, {
      ...header(`t=${sentAt + 48 * hour},${v1}`),
      now: sentAt + 48 * hour,
      code: "timestamp-unbound",
    }),
    livepeer("the body has no timestamp", '{"id":"evt-1","event":"task.completed"}', { code: "timestamp-unbound" }),
    livepeer("the timestamp of the body is a string", `{"id":"evt-1","event":"task.completed","timestamp":"${sentAt}"}`, {
      code: "timestamp-unbound",
    }),
    livepeer("the body is null", "null", { code: "timestamp-unbound" }),
    livepeer("sent 27 hours ago", text, { now: sentAt + 27 * hour, code: "timestamp" }),
    livepeer("sent 27 hours in the future", future, { now: sentAt, code: "timestamp" }),
  ]);
}

async function rejectedStandard(): Promise<SignedFixture[]> {
  const { headers } = await standard("", text);
  const signature = headers["webhook-signature"] ?? "";
  const without = (name: string): Changes => ({
    headers: Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name)),
    code: "no-signature",
  });
  const changed = (name: string, value: string, code: WebhookErrorCode): Changes => ({ headers: { ...headers, [name]: value }, code });
  return Promise.all([
    standard("the secret is empty", text, { secret: "", code: "no-secret" }),
    standard("the secret is only a prefix", text, { secret: "whsec_", code: "no-secret" }),
    standard("the secret is not base64", text, { secret: "whsec_not base64!", code: "no-secret" }),
    standard("webhook-id is missing", text, without("webhook-id")),
    standard("webhook-timestamp is missing", text, without("webhook-timestamp")),
    standard("webhook-signature is missing", text, without("webhook-signature")),
    standard("webhook-timestamp is not a number", text, changed("webhook-timestamp", "soon", "malformed")),
    standard("webhook-timestamp is in milliseconds, so it was not signed", text, changed("webhook-timestamp", String(sentAt), "malformed")),
    standard("webhook-signature has no prefix", text, changed("webhook-signature", signature.slice(3), "malformed")),
    standard("webhook-signature is cut", text, changed("webhook-signature", signature.slice(0, -4), "malformed")),
    standard(
      "webhook-signature has only another scheme",
      text,
      changed("webhook-signature", signature.replace("v1,", "v1a,"), "malformed"),
    ),
    standard("webhook-id has a line break", text, changed("webhook-id", "msg\r\nwebhook-id: other", "malformed")),
    standard("webhook-id is another one", text, changed("webhook-id", "msg_other", "mismatch")),
    standard("webhook-timestamp is another one", text, changed("webhook-timestamp", String(Math.floor(sentAt / 1000) + 1), "mismatch")),
    standard("another secret", text, { secret: "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", code: "mismatch" }),
    standard("the body was changed", text.replace("completed", "canceled"), { headers, code: "mismatch" }),
    standard("the body was parsed and written again", JSON.stringify(variant, null, 2), { headers, code: "mismatch" }),
    standard("the body is not JSON", "{", { code: "not-json" }),
    standard("sent 6 minutes ago", text, { now: sentAt + hour / 10, code: "timestamp" }),
    standard("sent 6 minutes in the future", text, { now: sentAt - hour / 10, code: "timestamp" }),
  ]);
}
