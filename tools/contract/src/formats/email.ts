import type { FormatDefinition } from "./common/definition.ts";
import { rfc5321 } from "./common/rfc5321.ts";

export const email: FormatDefinition = {
  means: "an email address",
  rfc: "RFC 5321",
  about: "A mailbox in ASCII. Its domain may be one label, or an address in brackets.",
  inside: ["ingest@example.com", "billing@example.com"],
  outside: ["ingest.example.com", "a..b@example.com"],
  grammar: { rules: rfc5321, start: "Mailbox" },
};
