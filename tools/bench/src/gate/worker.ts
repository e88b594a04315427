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

// Passes messages on until SIGTERM, and then prints its processor time without that of the start.
const [contender, options] = process.argv.slice(2) as [Contender, string]; // the driver passes them

const settings = settingsOf(readValues({ options: JSON.parse(options) }, {}, "/"));

/** The result of every message of the pass-through, which has no other header than its id. */
const accepted = { accepted: true, issues: [], headers: {} } as unknown as ReturnType<ReturnType<typeof checkOf>>; // it lacks the headers
const check = contender === "gate" ? checkOf(settings.check) : () => accepted;

const stop = new AbortController();
process.on("SIGTERM", () => stop.abort());
const metrics = metricsOf(settings);
const begin = process.cpuUsage();
await run({
  engine: await engines[settings.engine](),
  settings,
  check,
  log: logTo(() => {}, "error"),
  metrics,
  readiness: new Readiness(),
  signal: stop.signal,
});
const { user, system } = process.cpuUsage(begin);
const { accepted: passed, rejected } = metrics.totals();
writeFileSync(
  1,
  JSON.stringify({ messages: passed + rejected, seconds: (user + system) / 1e6, megabytes: process.memoryUsage().rss / 1e6 }),
);
