import { availableParallelism } from "node:os";
import { type Arguments, UsageError } from "@tools/command-line";
import type { Settings } from "../bulk/settings.ts";
import { validateInputs } from "../bulk/validate-inputs.ts";
import { type Mode, modes } from "../contract.ts";
import { pointerFrom } from "../input/pointer-from.ts";
import { sourcesOf } from "../input/source.ts";
import { modelNamed } from "../models.ts";
import { type Format, formats } from "../render/formats.ts";
import type { Summary } from "../summary.ts";
import type { Command, ExitCode } from "./command.ts";

/** Validates payloads, and reports every issue with its position. */
export const validate: Command = {
  name: "validate",
  summary: "validate payloads",
  positionals: "[paths… | -]",
  options: {
    model: { value: "<Model>", default: "Session", description: "the model of the payloads" },
    mode: {
      value: "<mode>",
      values: modes,
      default: "strict",
      description: "strict: what a writer must meet; tolerant: what a reader must accept, with tolerated issues as warnings",
    },
    format: {
      value: "<format>",
      values: Object.keys(formats),
      default: "pretty",
      description:
        "pretty for people, json for programs, github for annotations, sarif and junit for reports, summary for the counts alone",
    },
    ndjson: { description: "each line is a payload, or with --at a document; an empty file is accepted" },
    each: { description: "each element of the array is a payload" },
    at: { value: "<pointer>", description: "where the payload or the array is in each document: a JSON Pointer, such as /sessions" },
    accepted: { value: "<file>", description: "write the accepted lines to a file; - for standard output" },
    rejected: { value: "<file>", description: "write the rejected lines to a file; - for standard output" },
    workers: { value: "<number>", description: "the number of threads for NDJSON; as many as there are cores by default" },
    checkpoint: { value: "<file>", description: "store the progress in a file, and continue there if the same command is run again" },
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
    "Exit code: 0 every payload was accepted, 1 a payload was rejected, 2 invalid usage, or a file can't be read.",
    "",
    "  session-schema validate session.json",
    '  session-schema validate archive "payloads/**/*.json"',
    "  session-schema validate --at /sessions --each response.json",
    "  curl -s https://example.com/session | session-schema validate --each --mode tolerant -",
  ],
  run: async (args, terminal) => {
    const settings = settingsOf(args);
    return exitCode(await validateInputs(sourcesOf(args.positionals, terminal.stdin), settings, terminal));
  },
};

function settingsOf({ options }: Arguments): Settings {
  const each = options["each"] === true;
  const at = options["at"];
  if (options["ndjson"] === true && each && at === undefined)
    throw new UsageError("--ndjson and --each can't be combined: a payload is either a line or an element of an array.");
  const forLines = ["accepted", "rejected", "checkpoint"].find((name) => options[name] !== undefined);
  const other = each ? "each" : at === undefined ? undefined : "at";
  if (forLines !== undefined && other !== undefined)
    throw new UsageError(`--${forLines} and --${other} can't be combined: --${forLines} requires NDJSON, one payload per line.`);
  const { accepted, rejected, checkpoint } = options as Record<string, string | undefined>; // options with a value, which aren't repeatable
  return {
    model: modelNamed(String(options["model"])),
    mode: options["mode"] as Mode, // readArguments has checked it against the values of the option
    format: options["format"] as Format, // checked in the same way
    layout: options["ndjson"] === true || forLines !== undefined ? "ndjson" : each ? "each" : "auto",
    ...(at !== undefined && { selection: { steps: pointerFrom(String(at)), each } }),
    outputs: { ...(accepted !== undefined && { accepted }), ...(rejected !== undefined && { rejected }) },
    workers: workersOf(options["workers"]),
    ...(checkpoint !== undefined && { checkpoint }),
  };
}

function workersOf(option: unknown): number {
  if (option === undefined) return availableParallelism();
  const workers = Number(option);
  if (Number.isInteger(workers) && workers > 0 && workers <= maxWorkers) return workers;
  throw new UsageError(`--workers must be a whole number from 1 to ${maxWorkers}, got ${JSON.stringify(option)}.`);
}

const maxWorkers = 256;

function exitCode({ unreadable, rejected }: Summary): ExitCode {
  if (unreadable > 0) return 2;
  return rejected > 0 ? 1 : 0;
}
