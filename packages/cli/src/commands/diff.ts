import type { Command } from "./command.ts";

/** Compares two contracts, and shows the version bump that follows. */
export const diff: Command = {
  name: "diff",
  says: "compare two contracts, and show who breaks",
  words: "OLD NEW",
  options: {
    json: { says: "print JSON, for programs" },
    markdown: { says: "print a Markdown table, for a changelog or a pull request" },
    types: { says: "compile what an importer would; requires typescript (before 7) in the current folder" },
    waivers: { value: "<file>", says: "a JSON list of { rule, model, instancePath, bump, reason } that overrules bumps" },
    "fail-on": { value: "<bump>", values: ["major", "minor", "patch"], says: "exit with 1 if the bump is this or greater" },
  },
  notes: [
    "OLD and NEW are each a JSON Schema 2020-12 file (one model, or $defs), a folder of schemas, a released",
    "version, an installed package, or a git revision that has schemas/.",
    "",
    "Exit code: 0 whatever the bump, 1 with --fail-on, 2 if they can't be compared.",
    "",
    "  session-schema diff 1.0.0 schemas",
    "  session-schema diff main HEAD --fail-on major",
    "  session-schema diff old.json new.json --json",
  ],
  run: async (args, terminal) => (await import("../diff/run-diff.ts")).runDiff(args, terminal),
};
