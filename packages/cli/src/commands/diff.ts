import type { Command } from "./command.ts";

const bumps = ["major", "minor", "patch"] as const;

/** Compares two contracts, and derives the next version. */
export const diff: Command = {
  name: "diff",
  summary: "compare two contracts, and show what each change breaks",
  positionals: "OLD NEW",
  options: {
    json: { description: "print JSON, for programs" },
    markdown: { description: "print a table, for a changelog or a pull request" },
    types: { description: "compile code that imports the types; requires typescript (before version 7) to be installed" },
    waivers: {
      value: "<file>",
      description: "a JSON list of { rule, model, instancePath, bump, reason } that overrules undecided changes",
    },
    budget: {
      value: "<steps>",
      description: "how much work the comparison of one model may take before it is undecided; 200000 by default",
    },
    "fail-on": { value: "<bump>", values: bumps, description: "exit with 1 if the bump is at least this" },
  },
  notes: [
    "OLD and NEW are each a JSON Schema 2020-12 file (one model, or $defs), a folder of schemas, a released version,",
    "an installed package, or a Git revision that has schemas/.",
    "",
    "Exit code: 0 for any bump, 1 if the bump reaches --fail-on, 2 invalid usage, or contracts that can't be compared.",
    "",
    "  session-schema diff 1.0.0 schemas",
    "  session-schema diff main HEAD --fail-on major",
    "  session-schema diff old.json new.json --json",
  ],
  run: async (args, terminal) => (await import("../diff/run-diff.ts")).runDiff(args, terminal),
};
