import { gateOptions } from "@tools/config/gate";
import { engines } from "../engine/engines.ts";
import { type Command, namesOf } from "./command.ts";
import { printFindings } from "./print-findings.ts";

/** Checks the settings and the connection. */
export const check: Command = {
  name: "check",
  summary: "check the options, the connection, and what run needs, without changing anything",
  shared: namesOf(gateOptions),
  own: {},
  notes: ["Exit code: 0 run can start, 1 something must be changed, or the servers can't be reached, 2 invalid usage."],
  run: async ({ settings, print }) => printFindings(await (await engines[settings.engine]()).check(settings), print),
};
