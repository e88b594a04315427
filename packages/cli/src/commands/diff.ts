import { quietOption } from "@tools/command-line";
import { configOptions } from "@tools/config/commands";
import type { Command } from "./command.ts";

const bumps = ["major", "minor", "patch", "none"] as const;

/** Compares two contracts, and derives the next version. */
export const diff: Command = {
  name: "diff",
  summary: "compare two contracts, and show what each change breaks",
  positionals: "OLD NEW",
  options: {
    json: { description: "print JSON, for programs" },
    markdown: { description: "print a table, for a changelog or a pull request" },
    types: { description: "compile code that imports the types; requires typescript (before version 7) to be installed" },
    for: {
      value: "<audience>",
      values: ["writers", "readers", "importers"],
      isRepeatable: true,
      description: "who must not break: writers (of old payloads), readers (old ones), importers (of the types); repeatable, default all",
    },
    since: { value: "<version>", description: "compare NEW with this release and every later one; NEW is the schemas folder by default" },
    ...configOptions,
    budget: {
      value: "<steps>",
      description: "how much work the comparison of one model may take before it is undecided; 200000 by default",
    },
    "fail-on": { value: "<bump>", values: bumps, description: "exit with 1 if the bump is at least this; none never does" },
    ...quietOption,
  },
  notes: [
    "OLD and NEW are each a JSON Schema file (one model, or $defs; draft-04 or later), an OpenAPI 3 document (its component",
    "schemas), a folder of schemas, a released version, an installed package, or a Git revision: main for its schemas/,",
    "main:api.yaml for a file. Files are JSON or YAML.",
    "",
    "The configuration has defaults of --for and --fail-on, and severities: the bumps of rules, each with a reason.",
    "",
    "Exit code: 0 for any bump, 1 if the bump reaches --fail-on, 2 invalid usage, or contracts that can't be compared.",
    "",
    "  session-schema diff 1.0.0 schemas",
    "  session-schema diff main HEAD --fail-on major",
    "  session-schema diff --since 1.0.0 --for writers",
    "  session-schema diff old.json new.json --json",
  ],
  run: async (args, terminal) => (await import("../diff/run-diff.ts")).runDiff(args, terminal),
};
