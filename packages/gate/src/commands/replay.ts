import { contractHash } from "@session-schema/validators";
import { UsageError } from "@tools/command-line";
import { gateOptions } from "@tools/config/gate";
import { contractHeader, issuesHeader } from "../check/header-names.ts";
import { engines } from "../engine/engines.ts";
import { type Command, type Context, namesOf } from "./command.ts";

/** Sends rejected messages back to the input. */
export const replay: Command = {
  name: "replay",
  summary: "send rejected messages back to the input, such as after an update of the contract",
  shared: namesOf(gateOptions),
  own: {
    contract: {
      value: "<hash | other>",
      description: "only messages that this contract rejected, by the beginning of its hash; other: any but the one of this program",
    },
    keyword: { value: "<keyword>", isRepeatable: true, description: "only messages with an issue of this keyword, such as enum" },
    "dry-run": { description: "only count them" },
  },
  notes: [
    "Each message keeps its bytes and the headers of its producer, and leaves the rejected ones once the input has it.",
    "",
    "Exit code: 0 success, 1 the servers can't be reached, or something must be changed, 2 invalid usage.",
    "",
    "  session-schema-gate replay --contract other --dry-run",
  ],
  run: async ({ settings, options, print, signal }) => {
    const engine = await engines[settings.engine]();
    if (engine.replay === undefined)
      throw new UsageError(`--engine ${settings.engine} needs no replay: run it again with --in ${settings.rejected} and other outputs.`);
    const isDryRun = options["dry-run"] === true;
    const { replayed, left } = await engine.replay({ settings, selects: selectionOf(options), isDryRun, signal });
    print(`${isDryRun ? "Would replay" : "Replayed"} ${replayed}, left ${left}.\n`);
    return 0;
  },
};

type Selects = (headers: ReadonlyMap<string, string>) => boolean;

function selectionOf({ contract, keyword }: Context["options"]): Selects {
  const keywords = keyword === undefined || keyword === true ? [] : [keyword].flat();
  return (headers) => {
    const hash = headers.get(contractHeader) ?? "";
    const isOfContract = contract === undefined || (contract === "other" ? hash !== contractHash : hash.startsWith(String(contract)));
    return isOfContract && (keywords.length === 0 || keywordsOf(headers.get(issuesHeader) ?? "[]").some((each) => keywords.includes(each)));
  };
}

/** The keywords of the issues in a header, which others may have written. */
function keywordsOf(json: string): string[] {
  try {
    const issues: unknown = JSON.parse(json);
    return Array.isArray(issues) ? issues.flatMap((issue: unknown) => (isIssue(issue) ? [issue.keyword] : [])) : [];
  } catch {
    return [];
  }
}

const isIssue = (value: unknown): value is { readonly keyword: string } =>
  typeof value === "object" && value !== null && "keyword" in value && typeof value.keyword === "string";
