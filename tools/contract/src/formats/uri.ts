import type { FormatDefinition } from "./common/definition.ts";
import { rfc3986 } from "./common/rfc3986.ts";

export const uri: FormatDefinition = {
  means: "an absolute URI",
  rfc: "RFC 3986",
  about: "A URI with its scheme, in ASCII: other characters are percent-encoded.",
  inside: ["https://example.com/a", "urn:example:a", "http://example.com/a", "rtmp://example.com/live"],
  outside: ["example.com/a", "http://a:b"],
  grammar: { rules: rfc3986, start: "URI" },
  common: {
    rules: `
common = "http" [ "s" ] "://" 1*( lower / DIGIT / "." / "-" ) [ ":" 1*DIGIT ] [ "/" *( plain / "/" ) ] [ "?" *( plain / "/" / "?" ) ]
lower  = %x61-7A
plain  = ALPHA / DIGIT / "-" / "." / "_" / "~" / "!" / "$" / "&" / "'" / "(" / ")" / "*" / "+" / "," / ";" / "=" / ":" / "@"
`,
    start: "common",
  },
};
