import type { Command } from "./command.ts";

/** The reference of the contract, in the terminal. */
export const explain: Command = {
  name: "explain",
  summary: "look up a model, a property, a keyword, a rule of diff, or any line of output",
  positionals: "[name | location | line]",
  options: {},
  notes: [
    "Without arguments, it lists everything that can be explained. Names are case-insensitive. Locations, schema paths, links and whole",
    "lines can be pasted from any output, also from that of the validators. A path without a model is looked for in Session first.",
    "",
    "  session-schema explain Session",
    "  session-schema explain Session.recordingStatus",
    "  session-schema explain /profiles/0/width",
    "  session-schema explain additionalProperties",
    "  session-schema explain enum-value-added",
    "  session-schema explain 'profiles[0].width must be at least 128, got 64'",
  ],
  run: async (args, terminal) => (await import("../on-demand.ts")).runExplain(args, terminal),
};
