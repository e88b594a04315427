import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { jetstream, jetstreamManager } from "@nats-io/jetstream";
import { connect, credsAuthenticator, type NodeConnectionOptions } from "@nats-io/transport-node";
import { hasToolchain } from "@tools/conformance";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startGate } from "./support/gate.ts";
import { natsOptions, streams } from "./support/nats.ts";
import { NatsServer } from "./support/nats-server.ts";
import { until } from "./support/program.ts";

describe.runIf(hasToolchain("NATS", "go"))("on a NATS server that demands certificates and credentials", () => {
  let folder: string;
  let server: NatsServer;
  let tls: Record<string, string>;
  let login: Record<string, string>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "gate-secured-"));
    const module = fileURLToPath(new URL("nats-server", import.meta.url));
    await promisify(execFile)("go", ["run", "./secured", folder], { cwd: module });
    server = await NatsServer.start(await readFile(join(folder, "server.conf"), "utf8"));
    tls = { "tls-ca": join(folder, "ca.pem"), "tls-cert": join(folder, "client.pem"), "tls-key": join(folder, "client-key.pem") };
    login = { ...natsOptions(server.url), ...tls, credentials: join(folder, "gate.creds") };
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });

  test("a gate with both works", async () => {
    expect(await startGate("setup", login).ended()).toBe(0);
    const read = (name: string): Promise<string> => readFile(join(folder, name), "utf8");
    const [ca, cert, key, credentials] = await Promise.all(["ca.pem", "client.pem", "client-key.pem", "gate.creds"].map(read));
    const unnamed = { ca, cert, key, checkServerIdentity: () => undefined } as NodeConnectionOptions["tls"]; // Node's options are passed on
    const connection = await connect({
      servers: server.url,
      reconnect: false,
      tls: unnamed ?? null,
      authenticator: credsAuthenticator(new TextEncoder().encode(credentials)),
    });
    await jetstream(connection).publish("sessions.in.a", '{"name":"a"}');
    const manager = await jetstreamManager(connection);
    {
      await using gate = startGate("run", login);
      await until("the message is stored", async () => (await manager.streams.info(streams.accepted)).state.messages === 1);
      expect(await gate.end("SIGTERM")).toBe(0);
    }
    await connection.close();
  });

  test.for([
    { what: "no credentials", without: ["credentials"], reason: "rejects the credentials" },
    { what: "no authority", without: ["tls-ca"], reason: "Can't trust" },
  ])("with $what, it ends and says what to check", async ({ without, reason }) => {
    const gate = startGate("run", Object.fromEntries(Object.entries(login).filter(([name]) => !without.includes(name))));
    expect([await gate.ended(), gate.errors]).toEqual([1, expect.stringContaining(reason)]);
  });

  test("without a certificate, it waits, and says what may be missing", async () => {
    await using gate = startGate("run", {
      ...natsOptions(server.url),
      "tls-ca": join(folder, "ca.pem"),
      credentials: join(folder, "gate.creds"),
    });
    await until("it says so", () => gate.errors.includes("If it demands certificates of its clients, pass --tls-cert and --tls-key"));
  });
});
