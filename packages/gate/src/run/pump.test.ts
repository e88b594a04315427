import { expect, test } from "vitest";
import { checkOf } from "../check/check.ts";
import type { Batch, Checked, Message, Sink, Unstored } from "../engine/engine.ts";
import { Failure } from "../engine/errors.ts";
import { logTo } from "../monitoring/log.ts";
import { metricsOf } from "../monitoring/metrics.ts";
import { Outage } from "./outage.ts";
import { pump } from "./pump.ts";
import { Readiness } from "./readiness.ts";

const settings = { model: "Session", mode: "tolerant", maxBytes: 1000 } as const;

/** Passes messages on through a sink, and returns what was said to the source. */
async function passed(bodies: readonly string[], store: Sink["store"]): Promise<{ said: string[]; lines: string[]; readiness: Readiness }> {
  const said: string[] = [];
  const lines: string[] = [];
  const messages = bodies.map((body): Message => ({ body: Buffer.from(body) }));
  const text = (list: readonly Message[]): string => list.map(({ body }) => Buffer.from(body).toString()).join(" ");
  const batch: Batch = {
    messages,
    acknowledge: async (list) => void said.push(`acknowledged ${text(list)}`),
    release: async (list, delay) =>
      void said.push(`released ${text(list)} ${delay > 60_000 ? "for long" : delay > 0 ? "shortly" : "at once"}`),
  };
  const log = logTo((line) => lines.push(line), "info");
  const readiness = new Readiness();
  const source = {
    batches: async function* () {
      yield batch;
    },
    stop: async () => void said.push("stopped"),
  };
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 10);
  await pump(
    { source, sink: { store }, close: () => Promise.resolve() },
    {
      check: checkOf(settings),
      log,
      metrics: metricsOf({ engine: "files", check: settings }),
      readiness,
      storing: new Outage(log, "Can't store"),
      signal: stop.signal,
    },
  ).catch((error: Error) => said.push(`failed: ${error.message}`));
  return { said, lines, readiness };
}

const refused =
  (reason: string, isAlone: boolean) =>
  async (checked: readonly Checked[]): Promise<Unstored[]> =>
    checked.slice(0, 1).map(({ message }) => ({ message, reason, isAlone }));

test("what is stored is acknowledged", async () => {
  const results: boolean[] = [];
  const { said, readiness } = await passed(['{"name":"a"}', "{}"], async (checked) => {
    results.push(...checked.map(({ result }) => result.accepted));
    return [];
  });
  expect(results).toEqual([true, false]);
  expect(said).toEqual(['acknowledged {"name":"a"} {}']);
  expect(readiness.isStoring).toBe(true);
});

test("what isn't stored is released, and the rest acknowledged", async () => {
  const { said, lines, readiness } = await passed(["1", "2"], refused("full", false));
  expect(said).toEqual(["acknowledged 2", "released 1 shortly"]);
  expect(lines.map((line) => JSON.parse(line).reason)).toEqual(["full"]);
  expect(readiness.isStoring).toBe(false);
});

test("a message that no output takes is released for long, and stops no other", async () => {
  const { said, readiness } = await passed(["1", "2"], refused("too large", true));
  expect(said).toEqual(["acknowledged 2", "released 1 for long"]);
  expect(readiness.isStoring).toBe(true);
});

test("after an error, everything is released", async () => {
  const { said } = await passed(["1", "2"], () => Promise.reject(new Error("gone")));
  expect(said).toEqual(["released 1 2 shortly"]);
});

test("a failure ends the gate", async () => {
  const { said } = await passed(["1"], () => Promise.reject(new Failure("Can't go on.")));
  expect(said).toEqual(["released 1 shortly", "stopped", "failed: Can't go on."]);
});
