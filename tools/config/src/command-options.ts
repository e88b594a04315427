import type { Option, Options } from "@tools/command-line";

/** The options of commands that the configuration and the environment may have, by command. */
export const commandOptions: {
  readonly validate: Readonly<Record<"model" | "mode" | "format" | "each" | "at", Option>>;
  readonly webhook: Readonly<Record<"scheme" | "to" | "port" | "host", Option>>;
} = {
  validate: {
    model: { value: "<Model>", default: "Session", description: "the model of the payloads" },
    mode: {
      value: "<mode>",
      values: ["strict", "tolerant"],
      default: "strict",
      description: "strict: what a writer must meet; tolerant: what a reader must accept, with tolerated issues as warnings",
    },
    format: {
      value: "<format>",
      values: ["pretty", "json", "github", "sarif", "junit", "summary"],
      default: "pretty",
      description:
        "pretty for people, json for programs, github for annotations, sarif and junit for reports, summary for the counts alone",
    },
    each: { description: "each element of the array is a payload" },
    at: { value: "<pointer>", description: "where the payload or the array is in each document: a JSON Pointer, such as /sessions" },
  },
  webhook: {
    scheme: { value: "<scheme>", values: ["livepeer", "standard"], default: "livepeer", description: "how deliveries are signed" },
    to: { value: "<url>", description: "send: the URL of the receiver" },
    port: { value: "<port>", default: "8787", description: "listen: the port" },
    host: { value: "<address>", default: "127.0.0.1", description: "listen: the address" },
  },
};

/** The options with which a command finds its configuration. */
export const configOptions: Options = {
  config: {
    value: "<file>",
    description: "the configuration; default: the closest session-schema.config.json up to the repository's root",
  },
  "no-config": { description: "ignore the configuration" },
};

/** The environment variable of an option: `SESSION_SCHEMA_VALIDATE_MODE`. */
export const variableOf = (command: string, option: string): string =>
  `SESSION_SCHEMA_${command}_${option}`.replaceAll("-", "_").toUpperCase();
