import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { messageOf } from "@session-schema/gate/testing/messages";
import type { StartCarrier } from "./carrier.ts";
import type { Contender } from "./contender.ts";
import { startKafka } from "./kafka.ts";
import { startNats } from "./nats.ts";

// Compares the processor time of the gate with that of a pass-through: the same client, batches, message ids and acknowledgements, without a check.
// Turns of both are interleaved, so that a slow moment of the machine affects both.

// pnpm gate [nats | kafka] [messages]
const engines: Readonly<Record<string, StartCarrier>> = { nats: startNats, kafka: startKafka };

const [engine = "nats", count = "50000"] = process.argv.slice(2);
const messages = Number(count);
const startCarrier = engines[engine];
if (startCarrier === undefined) throw new Error(`Unknown engine ${engine}. Engines: ${Object.keys(engines).join(", ")}.`);
const turns = 5;
const worker = fileURLToPath(new URL("worker.ts", import.meta.url));

interface Measured {
  readonly messages: number;
  readonly seconds: number;
  readonly megabytes: number;
}

await using carrier = await startCarrier(messages);

for (const processes of [1, 2]) {
  const measured: Record<Contender, number[]> = { gate: [], "pass-through": [] };
  const ratios: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const contenders: Contender[] = turn % 2 === 0 ? ["gate", "pass-through"] : ["pass-through", "gate"];
    for (const contender of contenders) measured[contender].push(await microseconds(contender, processes));
    ratios.push((measured.gate.at(-1) ?? 0) / (measured["pass-through"].at(-1) ?? 0));
  }
  const [gate, plain] = [median(measured.gate), median(measured["pass-through"])];
  process.stdout.write(
    `${processes} ${processes === 1 ? "process" : "processes"}: gate ${gate.toFixed(1)} µs a message (${Math.round(1e6 / gate)} messages a second and core), ` +
      `pass-through ${plain.toFixed(1)} µs, ratio ${(gate / plain).toFixed(3)}, of each turn ${ratios.map((ratio) => ratio.toFixed(2)).join(" ")}\n`,
  );
}
process.stdout.write(
  `${engine}: ${messages} messages of ${messageOf(0).body.length} bytes, median of ${turns} turns. Node ${process.version}.\n`,
);

/** The processor time that a message takes, in the processes together. */
async function microseconds(contender: Contender, processes: number): Promise<number> {
  const options = JSON.stringify(await carrier.reset());
  const running = Array.from({ length: processes }, () => {
    const child = spawn(process.execPath, ["--no-warnings", worker, contender, options], { stdio: ["ignore", "pipe", "inherit"] });
    return { child, output: text(child.stdout) };
  });
  while ((await carrier.stored()) < messages) await sleep(200);
  await sleep(300);
  for (const { child } of running) child.kill("SIGTERM");
  const results = (await Promise.all(running.map(({ output }) => output))).map((json): Measured => JSON.parse(json));
  const sum = (of: (measured: Measured) => number): number => results.reduce((total, each) => total + of(each), 0);
  if (sum(({ messages }) => messages) !== messages)
    throw new Error(`${contender} passed ${sum(({ messages }) => messages)} messages on, not ${messages}.`);
  return (sum(({ seconds }) => seconds) / messages) * 1e6;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
