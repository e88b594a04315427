/**
 * What an address of the playground may say behind its `#`. A browser sends none of it to a server.
 *
 * - `#fixture=session/canonical` is a fixture, judged by its model
 * - `#model=Session&json=…` is a payload, deflated and in base64url; without `json`, only the model
 */
export type Fragment =
  | { readonly kind: "fixture"; readonly name: string }
  | { readonly kind: "payload"; readonly model: string | undefined; readonly text: string | undefined };

/** The longest text that an address is unpacked to: a few bytes can claim to be gigabytes. */
export const longest = 20_000_000;

/** The address of a fixture, relative to the site. */
export const fixtureAddress = (name: string): string => `playground.html#fixture=${encodeURIComponent(name).replaceAll("%2F", "/")}`;

/** A payload and the model that judges it, for the address. */
export async function writeFragment(model: string, text: string): Promise<string> {
  return `#model=${encodeURIComponent(model)}&json=${toBase64(await deflate(text))}`;
}

/**
 * What an address asks for; undefined if it asks for nothing.
 *
 * @throws Error - The payload in it is damaged, or too long.
 */
export async function readFragment(hash: string): Promise<Fragment | undefined> {
  const asked = new URLSearchParams(hash.replace(/^#/, ""));
  const fixture = asked.get("fixture");
  if (fixture !== null) return { kind: "fixture", name: fixture };
  const [model, json] = [asked.get("model"), asked.get("json")];
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
    if (text.length > longest) throw new Error("the payload is too long");
  }
  return text + decoder.decode();
}

/** A string a piece at a time: a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(pieces.join("")).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
