import { gateOptions } from "@tools/config/gate";
import { checkOf } from "../check/check.ts";
import { engines } from "../engine/engines.ts";
import { logTo } from "../monitoring/log.ts";
import { metricsOf } from "../monitoring/metrics.ts";
import { serve } from "../monitoring/serve.ts";
import { Readiness } from "../run/readiness.ts";
import { run as runGate } from "../run/run.ts";
import { type Command, namesOf } from "./command.ts";

/** Checks messages until the input ends, or a signal. */
export const run: Command = {
  name: "run",
  summary: "check the messages of an input, and pass them on",
  shared: namesOf(gateOptions),
  own: {},
  notes: [
    "SIGTERM and SIGINT end it: it receives nothing more, stores what it holds or gives it back, and exits. A second one exits at once.",
    "",
    "Exit code: 0 the input ended or a signal came, 1 it can't go on, 2 invalid usage.",
    "",
    "  session-schema-gate run --engine files --in sessions.ndjson --accepted accepted.ndjson --rejected rejected.ndjson",
  ],
  run: async ({ settings, write, signal }) => {
    const log = logTo(write, settings.logLevel);
    const metrics = metricsOf(settings);
    const readiness = new Readiness();
    const { engine: name, host, port, check } = settings;
    const server = port === undefined ? undefined : await serve({ host, port, metrics, isReady: () => readiness.isReady });
    try {
      log.info("Started.", { engine: name, model: check.model, mode: check.mode, pid: process.pid });
      await runGate({ engine: await engines[name](), settings, check: checkOf(check), log, metrics, readiness, signal });
      log.info("Stopped.", { ...metrics.totals() });
    } finally {
      server?.closeAllConnections();
      server?.close();
    }
    return 0;
  },
};
