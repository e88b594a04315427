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
export interface Broker extends AsyncDisposable {
  /** `host:port` of the listener without encryption and login. */
  readonly address: string;
  /** That of the listener with both, if the broker has one. */
  readonly secureAddress: string;
  /** The certificate of that listener, which has signed itself. */
  readonly certificate: string;
  /** The jars of the broker and of the Java client, as a class path. */
  readonly classPath: string;
  /** Ends the process and starts it again, on the same port and data. */
  restart(): Promise<void>;
}

const run = promisify(execFile);

export interface BrokerOptions {
  /** Whether there is a second listener, with TLS and the login `user` (SCRAM or PLAIN), who may do nothing. Users without a login may do all. */
  readonly isSecure?: boolean;
}

/** Starts a broker in KRaft mode, and waits until it answers. */
export async function startBroker({ isSecure = false }: BrokerOptions = {}): Promise<Broker> {
  const classPath = join(await libraries(), "*");
  const folder = await mkdtemp(join(tmpdir(), "gate-kafka-"));
  const [address = "", controller = "", secureAddress = ""] = await freeAddresses(3);
  const settings = join(folder, "server.properties");
  const all = {
    ...propertiesOf(address, controller, join(folder, "data")),
    ...(isSecure ? secureProperties(address, controller, secureAddress, folder) : {}),
  };
  const certificate = isSecure ? await createCertificate(folder) : "";
  await writeFile(
    settings,
    Object.entries(all)
      .map(([key, value]) => `${key}=${value}\n`)
      .join(""),
  );
  const format = ["format", "--standalone", "-t", clusterId, "-c", settings];
  const login = isSecure ? ["--add-scram", `SCRAM-SHA-512=[name=user,password=${brokerPassword}]`] : [];
  await run("java", [...jvm, "-cp", classPath, "kafka.tools.StorageTool", ...format, ...login]);

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
    secureAddress,
    certificate,
    classPath,
    restart: async () => {
      await end();
      child = await start();
    },
    /** Ends the process and removes the data. */
    [Symbol.asyncDispose]: async () => {
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

/** The password of `user`. */
export const brokerPassword = "not-a-secret";

const secureProperties = (
  address: string,
  controller: string,
  secureAddress: string,
  folder: string,
): Readonly<Record<string, string>> => ({
  listeners: `PLAINTEXT://${address},CONTROLLER://${controller},SASL_SSL://${secureAddress}`,
  "advertised.listeners": `PLAINTEXT://${address},CONTROLLER://${controller},SASL_SSL://${secureAddress}`,
  "listener.security.protocol.map": "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,SASL_SSL:SASL_SSL",
  "sasl.enabled.mechanisms": "SCRAM-SHA-512,PLAIN",
  "listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config": "org.apache.kafka.common.security.scram.ScramLoginModule required;",
  "listener.name.sasl_ssl.plain.sasl.jaas.config": `org.apache.kafka.common.security.plain.PlainLoginModule required user_user="${brokerPassword}";`,
  "ssl.keystore.location": join(folder, "keys.p12"),
  "ssl.keystore.password": brokerPassword,
  "ssl.key.password": brokerPassword,
  "authorizer.class.name": "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
  "super.users": "User:ANONYMOUS",
});

/** Creates a key that the broker reads, and returns its certificate. */
async function createCertificate(folder: string): Promise<string> {
  const store = ["-keystore", join(folder, "keys.p12"), "-storetype", "PKCS12", "-storepass", brokerPassword, "-alias", "broker"];
  const names = ["-dname", "CN=broker", "-ext", "SAN=IP:127.0.0.1"];
  await run("keytool", ["-genkeypair", "-keyalg", "EC", "-validity", "3650", ...names, ...store]);
  return (await run("keytool", ["-exportcert", "-rfc", ...store])).stdout;
}

/** The folder of the jars, which Maven fills once. */
async function libraries(): Promise<string> {
  const folder = join(import.meta.dirname, "../../../node_modules/.cache/kafka");
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

async function freeAddresses(count: number): Promise<string[]> {
  const servers = Array.from({ length: count }, () => createServer());
  for (const server of servers) await once(server.listen(0, "127.0.0.1"), "listening");
  // A server that listens on a port has an address with a port.
  const addresses = servers.map((server) => `127.0.0.1:${(server.address() as AddressInfo).port}`);
  for (const server of servers) await once(server.close(), "close");
  return addresses;
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
