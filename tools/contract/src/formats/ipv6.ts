import { ajvFormat } from "./common/ajv-format.ts";
import type { FormatDefinition } from "./common/definition.ts";

export const ipv6: FormatDefinition = {
  means: "an IPv6 address",
  inside: ["2001:db8::1", "::1"],
  outside: ["2001:db8::1::2"],
  accepts: ajvFormat("ipv6"),
};
