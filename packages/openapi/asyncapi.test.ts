import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { models } from "@session-schema/validators/models";
import { emitters } from "@tools/codegen";
import { contractOf, stressOperations, stressSchemas } from "@tools/contract/testing";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { parseAsyncapi } from "./testing/parse-asyncapi.ts";
import { readEventFixtures } from "./testing/read-event-fixtures.ts";

const text = await readFile(join(import.meta.dirname, "generated/asyncapi.json"), "utf8");

test("the official parser finds no problem, and a message with headers, a correlation id and a payload for each kind of event", async () => {
  const { document, problems } = await parseAsyncapi(text);
  expect(problems).toEqual([]);
  const messages = document?.allMessages().all() ?? [];
  expect(messages.map((message) => [message.id(), message.name()])).toEqual([
    ["RecordingStartedEvent", "recording.started"],
    ["RecordingWaitingEvent", "recording.waiting"],
    ["RecordingReadyEvent", "recording.ready"],
    ["UnknownWebhookEvent", "UnknownWebhookEvent"],
  ]);
  for (const message of messages) {
    expect(message.headers()?.properties()).toHaveProperty("Livepeer-Signature");
    expect(message.correlationId()?.location()).toBe("$message.payload#/id");
    expect(message.contentType()).toBe("application/json");
    expect(message.payload()?.type()).toBe("object");
    expect(message.bindings().get("http")?.version()).toBe("0.3.0");
  }
  const operations = document?.allOperations().all() ?? [];
  expect(operations.map((operation) => [operation.action(), operation.bindings().get("http")?.value()["method"]])).toEqual(
    messages.map(() => ["receive", "POST"]),
  );
});

test("its examples are valid payloads", () => {
  const examples = Object.entries<{ examples?: { payload: unknown }[] }>(JSON.parse(text).components.messages).flatMap(
    ([name, { examples = [] }]) => examples.map(({ payload }) => ({ name, payload })),
  );
  expect(examples).toHaveLength(3);
  for (const { name, payload } of examples) expect(models[name as keyof typeof models].validate(payload)).toMatchObject({ ok: true }); // the name of another schema makes this throw
});

test("its schemas accept what a reader accepts", async () => {
  // The parser dereferences its own copy.
  const { components } = JSON.parse(text);
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: "asyncapi", components });
  const fixtures = await readEventFixtures();
  for (const { name, model, payload, tolerant } of fixtures.filter((fixture) => fixture.model !== "WebhookEvent"))
    expect([name, ajv.validate(`asyncapi#/components/schemas/${model}`, payload)]).toEqual([name, tolerant.accepted]);
  // A body is one of the messages.
  const messages = Object.keys(components.messages);
  for (const { name, payload, tolerant } of fixtures.filter((fixture) => fixture.model === "WebhookEvent")) {
    const accepting = messages.filter((message) => ajv.validate(`asyncapi#/components/schemas/${message}`, payload));
    expect([name, accepting.length]).toEqual([name, tolerant.accepted ? 1 : 0]);
  }
});

test("a contract without webhooks has no such document", async () => {
  const files = await emitters.openapi.emit(await contractOf(stressSchemas, stressOperations));
  expect(files.map(({ path }) => path).filter((path) => path.endsWith("asyncapi.json"))).toEqual([]);
});
