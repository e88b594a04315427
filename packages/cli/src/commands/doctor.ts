import { resolve } from "node:path";
import { examine } from "../doctor/examine.ts";
import { json, pretty } from "../doctor/render.ts";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";

/** Looks whether the packages that a project has belong together. */
export const doctor: Command = {
  name: "doctor",
  says: "look whether the installed packages belong together",
  words: "[folder]",
  options: { json: { says: "print one JSON object: packages, findings" } },
  notes: [
    "Lists every @session-schema package that the project's code, or a package that it uses, would get; at the",
    "root of a workspace, for all members. Says in a line each what is out of step, and how to mend it.",
    "",
    "Exit code: 0 all are of one release, 1 something is out of step, 2 usage or no project with such packages.",
  ],
  run: async ({ words, options }, { print, paint }) => {
    if (words.length > 1) throw new UsageError("doctor takes one folder, or none for the one that you are in.");
    const folder = resolve(words[0] ?? ".");
    const examination = await examine(folder);
    if (examination.packages.length === 0 && examination.findings.length === 0)
      throw new UsageError(`${words[0] ?? "."}: no @session-schema package is installed here; name the folder of a project that has one.`);
    await print(options["json"] === true ? json(examination) : pretty(examination, paint));
    return examination.findings.length === 0 ? 0 : 1;
  },
};
