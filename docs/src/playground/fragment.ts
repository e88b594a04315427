/**
 * The fragment of a playground URL. Browsers don't send it to servers.
 *
 * - `#fixture=session/canonical` is a fixture
 * - `#model=Session&json=…` is a payload, deflated and in base64url; without `json`, only the model
 */
export type Fragment =
  | { readonly kind: "fixture"; readonly name: string }
  | { readonly kind: "payload"; readonly model: string | undefined; readonly text: string | undefined };

/** The longest text that a fragment may unpack to. Without a limit, a few bytes could unpack to gigabytes. */
export const maxTextLength = 20_000_000;

/** The URL of a fixture, relative to the site. */
export const fixtureUrl = (name: string): string => `playground.html#fixture=${encodeURIComponent(name).replaceAll("%2F", "/")}`;

/** The fragment for a payload and its model. */
export async function writeFragment(model: string, text: string): Promise<string> {
  return `#model=${encodeURIComponent(model)}&json=${toBase64(await deflate(text))}`;
}

/**
 * Parses a fragment. Returns undefined if it names neither a fixture nor a payload.
 *
 * @throws Error - The payload is damaged or too long.
 */
export async function readFragment(hash: string): Promise<Fragment | undefined> {
  const parameters = new URLSearchParams(hash.replace(/^#/, ""));
  const fixture = parameters.get("fixture");
  if (fixture !== null) return { kind: "fixture", name: fixture };
  const [model, json] = [parameters.get("model"), parameters.get("json")];
  if (model === null && json === null) return undefined;
  return { kind: "payload", model: model ?? undefined, text: json === null ? undefined : await inflate(fromBase64(json)) };
}

async function deflate(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let text = "";
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    text += decoder.decode(value, { stream: true });
    if (text.length > maxTextLength) throw new Error("the payload is too long");
  }
  return text + decoder.decode();
}

/** In chunks, because the number of arguments of a call is limited. */
function toBase64(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) chunks.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(chunks.join("")).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
