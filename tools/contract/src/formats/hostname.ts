import { ajvFormat } from "./common/ajv-format.ts";
import type { FormatDefinition } from "./common/definition.ts";

export const hostname: FormatDefinition = {
  means: "a hostname",
  inside: ["example.com", "ingest.example.com"],
  outside: ["-ingest.example.com"],
  accepts: ajvFormat("hostname"),
};
