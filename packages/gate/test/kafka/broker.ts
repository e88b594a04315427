import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { access, mkdir, mkdtemp, open, rename, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { Admin } from "@platformatic/kafka";

/** A broker of its own, on free loopback ports, with its data in a temporary folder. */
export interface Broker {
  /** `host:port` of the listener without encryption and login. */
  readonly address: string;
  /** The jars of the broker and of the Java client, as a class path. */
  readonly classPath: string;
  /** Ends the process and starts it again, on the same port and data. */
  restart(): Promise<void>;
  /** Ends the process and removes the data. */
  stop(): Promise<void>;
}

const run = promisify(execFile);

/**
 * Starts a broker in KRaft mode, and waits until it answers.
 *
 * @param properties - Settings in addition to those of `propertiesOf`.
 */
export async function startBroker(properties: Readonly<Record<string, string>> = {}): Promise<Broker> {
  const classPath = join(await libraries(), "*");
  const folder = await mkdtemp(join(tmpdir(), "gate-kafka-"));
  const [port, controller] = await freePorts();
  const address = `127.0.0.1:${port}`;
  const settings = join(folder, "server.properties");
  const all = { ...propertiesOf(address, `127.0.0.1:${controller}`, join(folder, "data")), ...properties };
  await writeFile(
    settings,
    Object.entries(all)
      .map(([key, value]) => `${key}=${value}\n`)
      .join(""),
  );
  await run("java", [...jvm, "-cp", classPath, "kafka.tools.StorageTool", "format", "--standalone", "-t", clusterId, "-c", settings]);

  const start = async (): Promise<ChildProcess> => {
    const log = await open(join(folder, "broker.log"), "a");
    const child = spawn("java", [...jvm, "-cp", classPath, "kafka.Kafka", settings], { stdio: ["ignore", log.fd, log.fd] });
    await log.close();
    await answers(address, child, folder);
    return child;
  };
  let child = await start();
  const end = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    const slow = setTimeout(() => child.kill("SIGKILL"), 20_000);
    await ended;
    clearTimeout(slow);
  };
  return {
    address,
    classPath,
    restart: async () => {
      await end();
      child = await start();
    },
    stop: async () => {
      await end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const clusterId = "Zm9yIHRlc3RzIG9ubHkuLg";

/** A small heap, and no time spent on optimizing code that runs for a minute. */
const jvm = ["-Xms64m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"];

const propertiesOf = (address: string, controller: string, data: string): Readonly<Record<string, string>> => ({
  "process.roles": "broker,controller",
  "node.id": "1",
  "controller.quorum.bootstrap.servers": controller,
  listeners: `PLAINTEXT://${address},CONTROLLER://${controller}`,
  "advertised.listeners": `PLAINTEXT://${address},CONTROLLER://${controller}`,
  "controller.listener.names": "CONTROLLER",
  "listener.security.protocol.map": "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
  "inter.broker.listener.name": "PLAINTEXT",
  "log.dirs": data,
  "offsets.topic.replication.factor": "1",
  "offsets.topic.num.partitions": "4",
  "transaction.state.log.replication.factor": "1",
  "transaction.state.log.min.isr": "1",
  "transaction.state.log.num.partitions": "4",
  "group.initial.rebalance.delay.ms": "0",
  "auto.create.topics.enable": "false",
});

/** The folder of the jars, which Maven fills once. */
async function libraries(): Promise<string> {
  const folder = join(import.meta.dirname, "../../node_modules/.cache/kafka");
  const jars = join(folder, "4.4.0");
  if (await exists(jars)) return jars;
  await mkdir(folder, { recursive: true });
  const partial = await mkdtemp(join(folder, "partial-"));
  await run("mvn", [
    "--batch-mode",
    "--quiet",
    "-f",
    join(import.meta.dirname, "pom.xml"),
    "dependency:copy-dependencies",
    `-DoutputDirectory=${partial}`,
  ]);
  await rename(partial, jars).catch(async (error: unknown) => {
    // Another process may have been faster.
    if (!(await exists(jars))) throw error;
  });
  return jars;
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

async function freePorts(): Promise<readonly [number, number]> {
  const servers = [createServer(), createServer()] as const;
  for (const server of servers) await once(server.listen(0, "127.0.0.1"), "listening");
  // A server that listens on a port has an address with a port.
  const [port, controller] = servers.map((server) => (server.address() as AddressInfo).port) as [number, number];
  for (const server of servers) await once(server.close(), "close");
  return [port, controller];
}

async function answers(address: string, child: ChildProcess, folder: string): Promise<void> {
  const admin = new Admin({ clientId: "broker-test", bootstrapBrokers: [address], retries: 0, connectTimeout: 1000 });
  try {
    for (const deadline = Date.now() + 180_000; ; await sleep(250)) {
      if (child.exitCode !== null) throw new Error(`The broker stopped with exit code ${child.exitCode}. Its log is in ${folder}.`);
      try {
        await admin.listTopics();
        return;
      } catch (error) {
        if (Date.now() > deadline) throw error;
      }
    }
  } finally {
    await admin.close();
  }
}
