import { DiscardPolicy, jetstream } from "@nats-io/jetstream";
import { headers as newHeaders } from "@nats-io/transport-node";
import { hasToolchain } from "@tools/conformance";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startGate } from "./support/gate.ts";
import { consumerName, counts, left, load, natsOptions, streams, tally, withNats } from "./support/nats.ts";
import { NatsServer } from "./support/nats-server.ts";
import { type Program, until } from "./support/program.ts";
import { expectedTally } from "./support/tally.ts";

describe.runIf(hasToolchain("NATS", "go"))("the gate on NATS", () => {
  let server: NatsServer;
  let options: Record<string, string>;
  let running: Program[];
  beforeEach(async () => {
    server = await NatsServer.start();
    options = natsOptions(server.url);
    running = [];
    expect(await startGate("setup", options).ended()).toBe(0);
  });
  afterEach(async () => {
    for (const gate of running) await gate[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
  });

  function start(command = "run", more: Record<string, string> = {}): Program {
    const gate = startGate(command, { ...options, ...more });
    running.push(gate);
    return gate;
  }

  const empty = (): Promise<void> => until("the input is empty", async () => (await left(server.url)) === 0);
  const publish = (subject: string, body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Promise<unknown> =>
    withNats(server.url, async (connection) => {
      const all = newHeaders();
      for (const [name, value] of Object.entries(headers)) all.set(name, value);
      return await jetstream(connection).publish(subject, body, { headers: all });
    });
  /** The messages of a stream in order. */
  const read = (stream: string): Promise<{ subject: string; body: Uint8Array; headers: Record<string, string> }[]> =>
    withNats(server.url, async (_, manager) => {
      const { first_seq, last_seq } = (await manager.streams.info(stream)).state;
      const found = [];
      for (let seq = first_seq; seq <= last_seq; seq++) {
        const message = await manager.streams.getMessage(stream, { seq }).catch(() => null);
        if (message === null) continue;
        const headers = Object.fromEntries([...message.header].map(([name, values]) => [name, values.join()]));
        found.push({ subject: message.subject, body: message.data, headers });
      }
      return found;
    });

  test("setup can be repeated, and check finds nothing", async () => {
    expect([await start("setup").ended(), await start("check").ended()]).toEqual([0, 0]);
    await withNats(server.url, (_, manager) => manager.consumers.update(streams.in, consumerName, { max_deliver: 5 }));
    expect(await start("check").ended()).toBe(1);
    const gate = start();
    expect(await gate.ended()).toBe(1);
    expect(gate.errors).toContain("max_deliver 5. It must be -1");
  });

  test("a message goes to the subject of its result, with its bytes and headers", async () => {
    await publish("sessions.in.eu.1", ' {"name":"a"}', { "Nats-Msg-Id": "mine", traceparent: "00-1", "session-schema-result": "rejected" });
    await publish("sessions.in.eu.2", '{"name":5}');
    start();
    await empty();
    const [accepted] = await read(streams.accepted);
    expect({ ...accepted, body: Buffer.from(accepted?.body ?? []).toString() }).toMatchObject({
      subject: "sessions.accepted.eu.1",
      body: ' {"name":"a"}',
      headers: { "session-schema-result": "accepted", "session-schema-message-id": "mine", traceparent: "00-1" },
    });
    expect(await read(streams.rejected)).toMatchObject([
      { subject: "sessions.rejected.eu.2", headers: { "session-schema-result": "rejected" } },
    ]);
  });

  test("a message of the largest size is stored with its bytes", async () => {
    const limit = 1024 * 1024;
    const bodies = [limit, limit - 100, limit - 300].map((length) => `{"name":"${"a".repeat(length - 11)}"}`);
    await withNats(server.url, async (connection) => {
      for (const body of bodies) await jetstream(connection).publish("sessions.in.large", body);
    });
    start();
    await empty();
    const stored = await read(streams.rejected);
    expect(
      [...stored, ...(await read(streams.accepted))]
        .map(({ body }) => Buffer.from(body).toString())
        .toSorted((a, b) => b.length - a.length),
    ).toEqual(bodies);
  });

  test("a message that no output takes stays in the input, and others pass", async () => {
    await withNats(server.url, (_, manager) => manager.streams.update(streams.accepted, { max_msg_size: 2000 }));
    await publish("sessions.in.large", `{"name":"${"a".repeat(200)}","x":"${"b".repeat(3000)}"}`);
    await load(server.url, 0, 500);
    const gate = start();
    await until("only that message is left", async () => (await left(server.url)) === 1);
    expect(gate.errors).toContain("It stays in the input");
    expect(await tally(server.url, 500)).toEqual(expectedTally(500));
  });

  test("while an output is full, nothing is lost, and it goes on later", async () => {
    await withNats(server.url, (_, manager) => manager.streams.update(streams.accepted, { max_msgs: 100, discard: DiscardPolicy.New }));
    await load(server.url, 0, 500);
    const gate = start();
    await until("it says so", () => gate.errors.includes("Can't store results"));
    expect((await counts(server.url)).accepted).toBe(100);
    await withNats(server.url, (_, manager) => manager.streams.update(streams.accepted, { max_msgs: -1 }));
    await empty();
    expect(await tally(server.url, 500)).toEqual(expectedTally(500));
  });

  test("after SIGTERM, another gate gets at once what was held", async () => {
    await load(server.url, 0, 3000);
    const first = start("run", { "in-flight": "2000" });
    await until("it is connected", () => first.errors.includes("Connected."));
    expect(await first.end("SIGTERM")).toBe(0);
    const from = Date.now();
    start();
    await empty(); // the consumer would keep messages of a killed gate for 60 seconds
    expect(Date.now() - from).toBeLessThan(50_000);
    expect(await tally(server.url, 3000)).toEqual(expectedTally(3000));
  });

  test("a gate that stands still while others get its messages stores none of them twice", async () => {
    await withNats(server.url, (_, manager) => manager.consumers.update(streams.in, consumerName, { ack_wait: 2e9 }));
    await load(server.url, 0, 3000);
    const slow = start("run", { "in-flight": "2000" });
    await until("it works", async () => (await left(server.url)) < 3000);
    slow.send("SIGSTOP");
    start();
    await empty();
    slow.send("SIGCONT");
    expect(await slow.end("SIGTERM")).toBe(0);
    expect(await tally(server.url, 3000)).toEqual(expectedTally(3000));
  });

  test("an input that is deleted and created again loses nothing", async () => {
    for (let turn = 0; turn < 2; turn++) {
      await publish("sessions.in.a", `{"name":"${turn}"}`);
      const gate = start();
      await empty();
      await gate.end("SIGTERM");
      await withNats(server.url, (_, manager) => manager.streams.delete(streams.in));
      await start("setup").ended();
    }
    expect((await counts(server.url)).accepted).toBe(2);
  });

  test("rejected messages are replayed with their bytes, and are rejected or accepted again", async () => {
    await load(server.url, 0, 400);
    const gate = start();
    await empty();
    const { rejected } = expectedTally(400);
    expect((await counts(server.url)).rejected).toBe(rejected);
    expect(await start("replay", { contract: "other" }).ended()).toBe(0);
    expect((await counts(server.url)).in).toBe(400);
    expect(await start("replay").ended()).toBe(0);
    expect((await counts(server.url)).in).toBe(400 + rejected);
    await empty();
    await gate.end("SIGTERM");
    expect(await tally(server.url, 400)).toEqual(expectedTally(400));
  });
});
