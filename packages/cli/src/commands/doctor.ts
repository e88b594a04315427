import { resolve } from "node:path";
import { UsageError } from "@tools/command-line";
import { examine } from "../doctor/examine.ts";
import { json, pretty } from "../doctor/render.ts";
import type { Command } from "./command.ts";

/** Checks that the installed packages belong together. */
export const doctor: Command = {
  name: "doctor",
  summary: "check that the installed packages belong together",
  positionals: "[folder]",
  options: { json: { description: "print one JSON object: packages, findings" } },
  notes: [
    "Lists the @session-schema packages that the project and its dependencies resolve. At the root of a workspace,",
    "it checks all members. Each problem is printed in one line, with its fix.",
    "",
    "Exit code: 0 all packages are from one release, 1 there is a problem, 2 invalid usage, or no project with such packages.",
  ],
  run: async ({ positionals, options }, { print, paint }) => {
    if (positionals.length > 1) throw new UsageError("doctor accepts one folder at most. Without one, it checks the working directory.");
    const folder = resolve(positionals[0] ?? ".");
    const examination = await examine(folder);
    if (examination.packages.length === 0 && examination.findings.length === 0)
      throw new UsageError(
        `No @session-schema package is installed in ${positionals[0] ?? "."}. Pass the folder of a project that has one.`,
      );
    await print(options["json"] === true ? json(examination) : pretty(examination, paint));
    return examination.findings.length === 0 ? 0 : 1;
  },
};
