import type { Command } from "./command.ts";

/** Prints test payloads. */
export const fixture: Command = {
  name: "fixture",
  summary: "print a test payload, or list them",
  positionals: "[name]",
  options: { list: { description: "list the fixtures with their expected results; with a name, only those that begin with it" } },
  notes: [
    "Without a name, it lists all fixtures.",
    "",
    "  session-schema fixture session/canonical",
    "  session-schema fixture --list session/recording-status",
    "  session-schema fixture session/canonical | session-schema validate",
  ],
  run: async (args, terminal) => (await import("../on-demand.ts")).runFixture(args, terminal),
};
