import { resolve } from "node:path";
import { UsageError } from "@tools/command-line";
import type { Command } from "../commands/command.ts";
import { examine } from "./examine.ts";
import { json, pretty } from "./render.ts";

/** Examines a folder, and prints what is installed and what is wrong. */
export const runDoctor: Command["run"] = async ({ positionals, options }, { print, paint }) => {
  if (positionals.length > 1) throw new UsageError("doctor accepts one folder at most. Without one, it checks the working directory.");
  const folder = resolve(positionals[0] ?? ".");
  const examination = await examine(folder);
  if (examination.packages.length === 0 && examination.findings.length === 0)
    throw new UsageError(`No @session-schema package is installed in ${positionals[0] ?? "."}. Pass the folder of a project that has one.`);
  await print(options["json"] === true ? json(examination) : pretty(examination, paint));
  return examination.findings.length === 0 ? 0 : 1;
};
