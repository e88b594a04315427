import { writeFileSync } from "node:fs";
import { checkOf } from "@session-schema/gate/source/check/check";
import { engines } from "@session-schema/gate/source/engine/engines";
import { logTo } from "@session-schema/gate/source/monitoring/log";
import { metricsOf } from "@session-schema/gate/source/monitoring/metrics";
import { Readiness } from "@session-schema/gate/source/run/readiness";
import { run } from "@session-schema/gate/source/run/run";
import { readValues } from "@session-schema/gate/source/settings/read-settings";
import { settingsOf } from "@session-schema/gate/source/settings/settings";
import type { Contender } from "./contender.ts";

// Passes messages on until SIGTERM, and then prints the processor time of those after the warm-up.
const [contender, options, warmUp] = process.argv.slice(2) as [Contender, string, string]; // the driver passes them

const settings = settingsOf(readValues({ options: JSON.parse(options) }, {}, "/"));

/** The result of every message of the pass-through, which has no other header than its id. */
const accepted = { accepted: true, issues: [], headers: {} } as unknown as ReturnType<ReturnType<typeof checkOf>>; // it lacks the headers
const check = contender === "gate" ? checkOf(settings.check) : () => accepted;

const stop = new AbortController();
process.on("SIGTERM", () => stop.abort());
const metrics = metricsOf(settings);
/** When the warm-up was over, and when the last messages were stored: neither the start nor waiting for the end counts. */
const marks: { begin?: Moment; end?: Moment } = {};
await run({
  engine: await engines[settings.engine](),
  settings,
  check,
  log: logTo(() => {}, "error"),
  metrics: {
    ...metrics,
    stored: (checked) => {
      metrics.stored(checked);
      const moment = now();
      if (moment.messages >= Number(warmUp)) marks.begin ??= moment;
      marks.end = moment;
    },
  },
  readiness: new Readiness(),
  signal: stop.signal,
});
const end = now();
const { begin = end, end: last = end } = marks;
writeFileSync(1, JSON.stringify({ passed: end.messages, messages: last.messages - begin.messages, seconds: last.seconds - begin.seconds }));

interface Moment {
  readonly messages: number;
  readonly seconds: number;
}

function now(): Moment {
  const { accepted: passed, rejected } = metrics.totals();
  const { user, system } = process.cpuUsage();
  return { messages: passed + rejected, seconds: (user + system) / 1e6 };
}
