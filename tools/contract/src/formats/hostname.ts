import type { FormatDefinition } from "./common/definition.ts";
import { rfc1123 } from "./common/rfc1123.ts";

export const hostname: FormatDefinition = {
  means: "a hostname",
  rfc: "RFC 1123",
  about: "Labels of up to 63 letters, digits and hyphens, 253 characters in all, without a final dot.",
  inside: ["example.com", "ingest.example.com"],
  outside: ["-ingest.example.com", "example.com."],
  grammar: { rules: rfc1123, start: "hostname" },
  maxLength: 253,
};
