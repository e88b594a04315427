import { availableParallelism } from "node:os";
import { type Arguments, UsageError } from "@tools/command-line";
import type { Settings } from "../bulk/settings.ts";
import { validateInputs } from "../bulk/validate-inputs.ts";
import type { Command, ExitCode } from "../commands/command.ts";
import { pointerFrom } from "../input/pointer-from.ts";
import { sourcesOf } from "../input/source.ts";
import type { Mode } from "../mode.ts";
import { modelNamed } from "../models.ts";
import type { Format } from "../render/format.ts";
import type { Summary } from "../summary.ts";

/** Validates the inputs that the arguments name. */
export const runValidate: Command["run"] = async (args, terminal) => {
  const settings = settingsOf(args);
  return exitCode(await validateInputs(sourcesOf(args.positionals, terminal.stdin), settings, terminal));
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
