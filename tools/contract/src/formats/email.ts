import { ajvFormat } from "./common/ajv-format.ts";
import type { FormatDefinition } from "./common/definition.ts";

export const email: FormatDefinition = {
  means: "an email address",
  inside: ["ingest@example.com", "billing@example.com"],
  outside: ["ingest.example.com"],
  accepts: ajvFormat("email"),
};
