import type { FormatDefinition } from "./common/definition.ts";
import { rfc9562 } from "./common/rfc9562.ts";

export const uuid: FormatDefinition = {
  means: "a UUID",
  rfc: "RFC 9562",
  about: "Any version and variant, in hexadecimal digits and hyphens, without urn:uuid: before them.",
  inside: ["de7818e7-610a-4057-8f6f-b785dc1e6f88", "00000000-0000-4000-8000-000000000000"],
  outside: ["de7818e7-610a-4057-8f6f", "urn:uuid:de7818e7-610a-4057-8f6f-b785dc1e6f88"],
  grammar: { rules: rfc9562, start: "UUID" },
};
