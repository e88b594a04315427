import type { FormatDefinition } from "./common/definition.ts";
import { rfc3986 } from "./common/rfc3986.ts";

export const ipv6: FormatDefinition = {
  means: "an IPv6 address",
  rfc: "RFC 4291",
  about: "An address without a zone and without a prefix length. Its last 32 bits may be an IPv4 address.",
  inside: ["2001:db8::1", "::1"],
  outside: ["2001:db8::1::2"],
  grammar: { rules: rfc3986, start: "IPv6address" },
};
