import { bumps, rules } from "@tools/compat";
import { npmName, project } from "@tools/contract";
import type { JsonObject } from "@tools/contract/json";
import { commandOptions } from "./command-options.ts";
import { audienceNames } from "./config.ts";
import { gateSchema } from "./gate-schema.ts";
import { optionsSchema } from "./options-schema.ts";

/** The JSON Schema of the file, which is published with the command line. Errors quote its descriptions. */
export const configSchema: JsonObject = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: `Configuration of ${project.command}`,
  type: "object",
  properties: {
    $schema: { description: `the JSON Schema of this file: ./node_modules/${npmName("cli")}/dist/config.schema.json`, type: "string" },
    diff: {
      description: `defaults of ${project.command} diff`,
      type: "object",
      properties: {
        for: {
          description: "who must not break; everyone by default",
          type: "array",
          items: { enum: [...audienceNames] },
          minItems: 1,
          uniqueItems: true,
        },
        failOn: { description: "exit with 1 if the bump is at least this; none never does", enum: bumps.toReversed() },
        severity: {
          description: "the bumps of rules, in place of their own",
          type: "array",
          items: {
            type: "object",
            properties: {
              rule: {
                description: "the id of a rule, such as pattern-changed",
                enum: rules.flatMap(({ id, aliases = [] }) => [id, ...aliases]),
              },
              model: { description: "only changes of this model", type: "string", minLength: 1 },
              instancePath: {
                description: "only changes at this place in payloads, as diff prints it; a release removes the entry",
                type: "string",
                pattern: "^(?:/.*)?$",
              },
              bump: { description: "what the change counts as", enum: bumps.toReversed() },
              reason: { description: "why that is right", type: "string", pattern: "\\S" },
            },
            required: ["rule", "bump", "reason"],
            additionalProperties: false,
          },
        },
      },
      additionalProperties: false,
    },
    validate: optionsSchema(`defaults of ${project.command} validate`, commandOptions.validate),
    webhook: optionsSchema(`defaults of ${project.command} webhook`, commandOptions.webhook),
    gate: gateSchema,
  },
  additionalProperties: false,
};
