import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { jetstream, jetstreamManager, StorageType } from "@nats-io/jetstream";
import { connect } from "@nats-io/transport-node";
import { NatsServer } from "@session-schema/gate/testing/nats-server";

// Measures the memory and the processor time that a NATS server needs to remember the ids of messages, as the outputs of a gate do: a stream with
// ids compared with one without. Linux only.

const messages = Number(process.argv[2] ?? 500_000);
const together = 2000;
const ticks = 100; // a second, as in /proc

const [without, withIds] = [await measure(false), await measure(true)];
const per = (value: number): string => (value / messages).toFixed(1);
process.stdout.write(
  `${messages} messages: ${per(withIds.memory - without.memory)} bytes of memory an id; processor time of the server ${per(without.microseconds)} µs a message without ids, ${per(withIds.microseconds)} µs with ids.\n`,
);

interface Measured {
  /** In bytes. */
  readonly memory: number;
  readonly microseconds: number;
}

async function measure(hasIds: boolean): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), "bench-ids-"));
  const pidFile = join(folder, "pid");
  try {
    await using server = await NatsServer.start(`pid_file: ${JSON.stringify(pidFile)}`);
    const connection = await connect({ servers: server.url });
    const manager = await jetstreamManager(connection);
    await manager.streams.add({ name: "BENCH", subjects: ["bench"], storage: StorageType.File, duplicate_window: 3600e9 });
    const client = jetstream(connection);
    const body = new Uint8Array(600);
    for (let first = 0; first < messages; first += together) {
      const id = (index: number): string => `SESSIONS_IN:${first + index}:${1764400000000000000n + BigInt(first + index)}`; // as those of the gate
      await Promise.all(Array.from({ length: together }, (_, index) => client.publish("bench", body, hasIds ? { msgID: id(index) } : {})));
    }
    await sleep(15_000); // until the server has collected its garbage
    const result = await usage(await readFile(pidFile, "utf8"));
    await connection.close();
    return result;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function usage(pid: string): Promise<Measured> {
  const status = await readFile(`/proc/${pid.trim()}/status`, "utf8");
  const stat = await readFile(`/proc/${pid.trim()}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return {
    memory: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024,
    microseconds: ((Number(fields[11]) + Number(fields[12])) / ticks) * 1e6, // user and system
  };
}
