import type { FormatDefinition } from "./common/definition.ts";
import { rfc3986 } from "./common/rfc3986.ts";

export const ipv4: FormatDefinition = {
  means: "an IPv4 address",
  rfc: "RFC 3986",
  about: "Four decimal numbers without leading zeros.",
  inside: ["192.0.2.1", "198.51.100.7"],
  outside: ["192.0.2.256", "192.0.2.01"],
  grammar: { rules: rfc3986, start: "IPv4address" },
};
