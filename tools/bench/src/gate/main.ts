import { parseArgs } from "node:util";
import { messageOf } from "@session-schema/gate/testing/messages";
import { gateTable } from "../page/gate-table.ts";
import { writePage } from "../page/write.ts";
import { aboutRun } from "../results/about.ts";
import { writeResults } from "../results/files.ts";
import { Samples } from "../results/samples.ts";
import type { StartCarrier } from "./carrier.ts";
import { contenders } from "./contender.ts";
import { startKafka } from "./kafka.ts";
import { microseconds } from "./microseconds.ts";
import { startNats } from "./nats.ts";

// Compares the processor time of the gate with that of a pass-through: the same client, batches, message ids and acknowledgements, without a check.
// Turns of both are interleaved, so that a slow moment of the machine affects both. The time of the server isn't counted.

// pnpm gate [nats | kafka] [messages] [--write]: --write also writes the results of NATS, and docs/benchmarks.md
const engines: Readonly<Record<string, StartCarrier>> = { nats: startNats, kafka: startKafka };
const turns = 5;

const { positionals, values } = parseArgs({ allowPositionals: true, options: { write: { type: "boolean", default: false } } });
const [engine = "nats", count = "60000"] = positionals;
const messages = Number(count);
const startCarrier = engines[engine];
if (startCarrier === undefined) throw new Error(`Unknown engine ${engine}. Engines: ${Object.keys(engines).join(", ")}.`);
if (values.write && engine !== "nats") throw new Error("--write is for nats, which the page shows.");

const samples = new Samples({ id: "gate", unit: "µs", columns: ["1", "2"], rows: contenders });
await using carrier = await startCarrier(messages);
for (const processes of [1, 2])
  for (let turn = 0; turn < turns; turn++)
    for (const { id } of turn % 2 === 0 ? contenders : contenders.toReversed())
      samples.add(id, String(processes), await microseconds(carrier, { contender: id, processes, messages }));

const results = samples.results(aboutRun(["@nats-io/transport-node"]));
process.stdout.write(
  `${gateTable(results)}\n\n${engine}: ${messages} messages of ${messageOf(0).body.length} bytes, median of ${turns} turns. Node ${process.version}.\n`,
);
if (values.write) {
  await writeResults(results);
  await writePage();
}
