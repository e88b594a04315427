import { createRequire } from "node:module";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isUriFormat } from "../generated/formats/uri.ts";
import { isCommonUri } from "./common-uri.ts";

const { fullFormats }: { fullFormats: { uri: (text: string) => boolean } } = createRequire(import.meta.url)("ajv-formats/dist/formats");

/** Parts of URIs, valid and invalid. */
const parts = fc.constantFrom(
  "http",
  "https",
  "HTTP",
  "ftp",
  ":",
  "//",
  "/",
  "?",
  "#",
  "@",
  "%41",
  "%",
  "%zz",
  "[::1]",
  "[",
  "]",
  ":80",
  ":",
  "a.b",
  "..",
  " ",
  "\n",
  "é",
  "\u0000",
  "~",
  "-",
  "_",
  "&=",
  "'",
  '"',
  "<",
  "\\",
  "^",
  "|",
  "{}",
);
const uriLike = fc.oneof(
  fc.array(parts, { maxLength: 12 }).map((list) => list.join("")),
  fc.array(parts, { maxLength: 8 }).map((list) => `https://a.b${list.join("")}`),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.string({ unit: "binary" }),
  fc
    .tuple(fc.webUrl({ withQueryParameters: true }), fc.string({ unit: "binary", maxLength: 2 }), fc.nat(60))
    .map(([url, text, at]) => url.slice(0, at) + text + url.slice(at)),
);

test("the fast path accepts nothing that the full check rejects", () => {
  fc.assert(
    fc.property(uriLike, (text) => !isCommonUri(text) || fullFormats.uri(text)),
    { numRuns: 5000 },
  );
});

test("the published check equals the full check", () => {
  fc.assert(
    fc.property(uriLike, (text) => isUriFormat(text) === fullFormats.uri(text)),
    { numRuns: 5000 },
  );
});

test.for(["https://lp-playback.com/hls/29eb9byolvwdbkue/index.m3u8", "http://a", "https://a:8080/b?c=d/e", "https://a/b;c=1,2"])(
  "%s takes the fast path",
  (text) => expect(isCommonUri(text)).toBe(true),
);

test("a long string that isn't a URI is rejected in linear time", () =>
  expect(isUriFormat(`https://a/${"a".repeat(1_000_000)} `)).toBe(false));
