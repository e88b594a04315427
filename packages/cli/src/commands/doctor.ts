import { quietOption } from "@tools/command-line";
import type { Command } from "./command.ts";

/** Checks that the installed packages belong together. */
export const doctor: Command = {
  name: "doctor",
  summary: "check that the installed packages belong together",
  positionals: "[folder]",
  options: { json: { description: "print one JSON object: packages, findings" }, ...quietOption },
  notes: [
    "Lists the @session-schema packages that the project and its dependencies resolve. At the root of a workspace,",
    "it checks all members. Each problem is printed in one line, with its fix.",
    "",
    "Exit code: 0 all packages are from one release, 1 there is a problem, 2 invalid usage, or no project with such packages.",
  ],
  run: async (args, terminal) => (await import("../on-demand.ts")).runDoctor(args, terminal),
};
