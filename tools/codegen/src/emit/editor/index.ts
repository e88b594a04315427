import type { JsonObject } from "@tools/contract/json";
import { definitionOf, keywordNames } from "@tools/contract/keywords";
import { dialect } from "@tools/contract/schema";
import { type Emitter, renderJson } from "../emitter.ts";

/** VS Code's help and checks for schema files: the language of our models. */
export const editor: Emitter = {
  folders: [".vscode/settings*.json"],
  emit: () => [{ path: ".vscode/settings.json", from: "tools/contract/src/keywords", text: renderJson(settings) }],
};

const settings = {
  "files.eol": "\n",
  "json.schemas": [{ fileMatch: ["/schemas/*.schema.json"], url: dialect, schema: languageSchema() }],
};

/**
 * Our keywords and their arguments, as a JSON Schema. It replaces the meta-schema of 2020-12, of which it is a part: schema files name that
 * dialect, and an editor would offer all of its keywords.
 */
function languageSchema(): JsonObject {
  const properties = keywordNames.map((keyword): [string, JsonObject] => {
    const { about, argument } = definitionOf(keyword);
    return [keyword, { description: about, ...argument.schema }];
  });
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "The language of our models",
    description: "Generated from tools/contract/src/keywords by tools/codegen: run pnpm codegen.",
    $ref: "#/definitions/schema",
    definitions: {
      schema: {
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(properties),
        patternProperties: { "^x-[a-z\\d]+-": {} },
      },
    },
  };
}
