import { verifyLivepeer, verifyStandard, WebhookError, type WebhookErrorCode } from "@session-schema/webhooks";
import { parseHeaders } from "./parse-headers.ts";

/** A delivery as a user pastes it. */
export interface Delivery {
  /** The text in the editor. */
  readonly body: string;
  /** Lines of `name: value`. */
  readonly headers: string;
  readonly secret: string;
}

export interface SignatureResult {
  readonly state: "open" | "verified" | "rejected";
  /** A few words. */
  readonly title: string;
  /** A sentence or two. */
  readonly text: string;
}

/** Verifies the signature of a delivery with the published package, and finds out what is wrong with one that isn't verified. */
export async function checkSignature({ body, headers: lines, secret }: Delivery, now: number = Date.now()): Promise<SignatureResult> {
  if (lines.trim() === "" || secret === "" || body.trim() === "") return open;
  const parsed = parseHeaders(lines);
  if ("line" in parsed) return rejected("Wrong format", `Line ${parsed.line} of the headers isn't a header. Write it as name: value.`);
  const { headers } = parsed;
  const scheme = schemes.find(({ header }) => headers.has(header));
  if (scheme === undefined) return rejected("No signature", "The headers have neither Livepeer-Signature nor Webhook-Signature.");
  if (!globalThis.crypto?.subtle) return rejected("Not checked", "Browsers verify signatures on pages with https only.");

  const verify = async (text: string, tolerance?: number): Promise<WebhookError | undefined> => {
    try {
      await scheme.verify(text, headers, secret, { now, ...(tolerance === undefined ? {} : { tolerance }) });
      return undefined;
    } catch (error) {
      if (error instanceof WebhookError) return error;
      throw error;
    }
  };
  // Pasting changes line breaks, and the signature covers every byte.
  for (const { text, note } of variants(body)) {
    const problem = await verify(text, Number.POSITIVE_INFINITY);
    if (problem?.code === "mismatch") continue;
    if (problem !== undefined) return rejected(titles[problem.code], problem.message);
    const late = await verify(text);
    if (late !== undefined)
      return rejected(
        late.message.includes("in the future") ? "In the future" : titles[late.code],
        `The signature is that of the body, but a receiver rejects it now. ${late.message} ${note}`.trim(),
      );
    return { state: "verified", title: "Verified", text: `${scheme.name}: the secret signed this body. ${note}`.trim() };
  }
  return rejected(
    titles.mismatch,
    "No signature is that of the body: the secret is another one, or the body isn't exactly what was received.",
  );
}

const open: SignatureResult = {
  state: "open",
  title: "Not checked yet",
  text: "Paste the body into the editor, and the headers and the secret here.",
};

const schemes = [
  { header: "livepeer-signature", name: "Livepeer-Signature", verify: verifyLivepeer },
  { header: "webhook-signature", name: "Standard Webhooks", verify: verifyStandard },
] as const;

const rejected = (title: string, text: string): SignatureResult => ({ state: "rejected", title, text });

const titles: Readonly<Record<WebhookErrorCode, string>> = {
  "body-parsed": "Wrong format",
  "no-secret": "Wrong secret format",
  "no-signature": "No signature",
  malformed: "Wrong format",
  mismatch: "Bad signature",
  "not-json": "Not JSON",
  timestamp: "Too old",
  "timestamp-unbound": "Time isn't signed",
};

/** The body as it may have been received. */
function variants(body: string): { text: string; note: string }[] {
  const trimmed = body.replace(/\n+$/, "");
  return [
    { text: body, note: "" },
    { text: trimmed, note: "The request had no line break at the end." },
    { text: `${trimmed}\n`, note: "The request had a line break at the end." },
    { text: body.replaceAll("\n", "\r\n"), note: "The request had line breaks of two characters (CRLF)." },
    { text: trimmed.replaceAll("\n", "\r\n"), note: "The request had line breaks of two characters (CRLF), and none at the end." },
  ];
}
