import { gateOptions } from "@tools/config/gate";
import { engines } from "../engine/engines.ts";
import { type Command, namesOf } from "./command.ts";
import { printFindings } from "./print-findings.ts";

/** Creates what `run` needs. */
export const setup: Command = {
  name: "setup",
  summary: "create the streams, consumers or topics that run needs, and print what changed",
  shared: namesOf(gateOptions),
  own: {},
  notes: [
    "A second call changes nothing. Streams and topics that exist keep everything that the gate doesn't depend on.",
    "",
    "Exit code: 0 everything is there, 1 something must be changed by hand, or the servers can't be reached, 2 invalid usage.",
  ],
  run: async ({ settings, print }) => printFindings(await (await engines[settings.engine]()).setup(settings), print),
};
