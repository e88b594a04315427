import { ajvFormat } from "./common/ajv-format.ts";
import type { FormatDefinition } from "./common/definition.ts";

export const uriTemplate: FormatDefinition = {
  means: "a URI template",
  inside: ["https://example.com/{id}", "/{a}/{b}"],
  outside: ["https://example.com/{id"],
  accepts: ajvFormat("uri-template"),
};
