import { readFile } from "node:fs/promises";
import manifest from "@session-schema/fixtures/manifest.json" with { type: "json" };
import type { WebhookEvent } from "@session-schema/types";

/** A fixture of an event. */
export interface EventFixture {
  readonly name: string;
  readonly payload: WebhookEvent;
}

const generated = ["webhook-event/canonical", "webhook-event/recording-waiting/given", "webhook-event/recording-ready/given"];

/** The fixtures of events that readers accept: one of each kind, one of an unknown kind, and all hand-written ones. */
export async function eventFixtures(): Promise<EventFixture[]> {
  const chosen = manifest.fixtures.filter(
    ({ name, model, tolerant }) =>
      model === "WebhookEvent" &&
      tolerant.accepted &&
      (name.startsWith("real/") || [...generated, "webhook-event/unknown-tag"].includes(name)),
  );
  return Promise.all(
    chosen.map(async ({ path }) => JSON.parse(await readFile(new URL(import.meta.resolve(`@session-schema/fixtures/${path}`)), "utf8"))),
  );
}
