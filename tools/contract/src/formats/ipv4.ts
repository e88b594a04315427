import { ajvFormat } from "./common/ajv-format.ts";
import type { FormatDefinition } from "./common/definition.ts";

export const ipv4: FormatDefinition = {
  means: "an IPv4 address",
  inside: ["192.0.2.1", "198.51.100.7"],
  outside: ["192.0.2.256"],
  accepts: ajvFormat("ipv4"),
};
