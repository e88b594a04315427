import { isInFormat } from "@tools/contract/formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isUriFormat } from "../generated/formats/uri.ts";

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

test("the published check equals the definition", () => {
  fc.assert(
    fc.property(uriLike, (text) => isUriFormat(text) === isInFormat("uri", text)),
    { numRuns: 5000 },
  );
});

test.for([1000, 9_990, 10_000, 1_000_000, 10_000_000])("a URI of %i characters is accepted or rejected as a short one", (length) => {
  expect(isUriFormat(`https://a/${"a".repeat(length)}`)).toBe(true);
  expect(isUriFormat(`https://a/${"a".repeat(length)} `)).toBe(false);
  expect(isUriFormat(`https://${"[".repeat(length)}`)).toBe(false);
});
