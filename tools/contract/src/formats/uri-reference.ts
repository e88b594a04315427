import type { FormatDefinition } from "./common/definition.ts";
import { rfc3986 } from "./common/rfc3986.ts";

export const uriReference: FormatDefinition = {
  means: "a URI or a relative reference",
  rfc: "RFC 3986",
  about: "A URI, or a reference that is relative to one, in ASCII.",
  inside: ["../a?b#c", "https://example.com/a"],
  outside: ["a\\b"],
  grammar: { rules: rfc3986, start: "URI-reference" },
};
