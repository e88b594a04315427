import { ajvFormat } from "./common/ajv-format.ts";
import type { FormatDefinition } from "./common/definition.ts";

export const uuid: FormatDefinition = {
  means: "a UUID",
  inside: ["de7818e7-610a-4057-8f6f-b785dc1e6f88", "00000000-0000-4000-8000-000000000000"],
  outside: ["de7818e7-610a-4057-8f6f"],
  accepts: ajvFormat("uuid"),
};
