import { quietOption } from "@tools/command-line";
import { commandOptions, configOptions } from "@tools/config/commands";
import { runValidate } from "../validate/run-validate.ts";
import type { Command } from "./command.ts";

const { model, mode, format, each, at } = commandOptions.validate;

/** Validates payloads, and reports every issue with its position. */
export const validate: Command = {
  name: "validate",
  summary: "validate payloads",
  positionals: "[paths… | -]",
  options: {
    model,
    mode,
    format,
    ndjson: { description: "each line is a payload, or with --at a document; an empty file is accepted" },
    each,
    at,
    accepted: { value: "<file>", description: "write the accepted lines to a file; - for standard output" },
    rejected: { value: "<file>", description: "write the rejected lines to a file; - for standard output" },
    workers: { value: "<number>", description: "the number of threads for NDJSON; as many as there are cores by default" },
    checkpoint: { value: "<file>", description: "store the progress in a file, and continue there if the same command is run again" },
    ...configOptions,
    ...quietOption,
  },
  notes: [
    "A path is a file, a folder with its .json, .ndjson and .jsonl files, or a pattern with *, ?, **, […] or {…,…}.",
    "Without paths, or for -, it reads standard input. A JSON document is one payload. NDJSON, one payload per line, is",
    "detected by its content or by the extension .ndjson or .jsonl. One payload may be up to 64 MB. Inputs may be compressed",
    "with gzip or zstd.",
    "",
    "--accepted, --rejected and --checkpoint require NDJSON, and imply --ndjson. Lines are written byte for byte, in the order of the",
    "input. If they go to standard output, the report goes to standard error.",
    "",
    "Defaults of --model, --mode, --format, --each and --at can be in session-schema.config.json (validate.model) and in environment",
    "variables (SESSION_SCHEMA_VALIDATE_MODEL). The flag overrides the variable, and the variable overrides the file.",
    "",
    "Exit code: 0 every payload was accepted, 1 a payload was rejected, 2 invalid usage, or a file can't be read.",
    "",
    "  session-schema validate session.json",
    '  session-schema validate archive "payloads/**/*.json"',
    "  session-schema validate --at /sessions --each response.json",
    "  curl -s https://example.com/session | session-schema validate --each --mode tolerant -",
  ],
  run: runValidate,
};
