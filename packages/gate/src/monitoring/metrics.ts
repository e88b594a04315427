import { contractHash, contractVersion } from "@session-schema/validators";
import { Counter, collectDefaultMetrics, Gauge, Registry } from "prom-client";
import type { Checked } from "../engine/engine.ts";
import type { Settings } from "../settings/settings.ts";

const prefix = "session_schema_gate_";

/** Counts what happens to messages, for Prometheus. */
export interface Metrics {
  readonly received: (count: number) => void;
  readonly stored: (checked: readonly Checked[]) => void;
  readonly released: (count: number) => void;
  readonly duplicates: (count: number) => void;
  readonly waiting: (count: number) => void;
  readonly connected: (is: boolean) => void;
  readonly totals: () => Totals;
  /** In the text format of Prometheus. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

/** Messages since the start. */
export interface Totals {
  accepted: number;
  rejected: number;
  duplicates: number;
  released: number;
}

export function metricsOf({ engine, check }: Pick<Settings, "engine" | "check">): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry]; // it has one
  collectDefaultMetrics({ register: registry });
  const messages = new Counter({ name: `${prefix}messages_total`, help: "Messages stored, by result.", labelNames: ["result"], registers });
  const bytes = new Counter({ name: `${prefix}bytes_total`, help: "Bytes of the bodies of messages stored.", registers });
  const issues = new Counter({
    name: `${prefix}issues_total`,
    help: "Issues, by keyword.",
    labelNames: ["keyword", "tolerated"],
    registers,
  });
  const released = new Counter({
    name: `${prefix}released_total`,
    help: "Messages given back because they couldn't be stored.",
    registers,
  });
  const duplicates = new Counter({ name: `${prefix}duplicates_total`, help: "Messages that were stored before.", registers });
  const inFlight = new Gauge({ name: `${prefix}in_flight`, help: "Messages received, and neither stored nor given back.", registers });
  const waiting = new Gauge({ name: `${prefix}waiting`, help: "Messages of the input that this gate has to read (Kafka).", registers });
  const connected = new Gauge({ name: `${prefix}connected`, help: "1 while the engine is connected, otherwise 0.", registers });
  new Gauge({
    name: `${prefix}info`,
    help: "What this gate checks.",
    labelNames: ["engine", "model", "mode", "contract_version", "contract_hash"],
    registers,
  })
    .labels(engine, check.model, check.mode, contractVersion, contractHash)
    .set(1);
  const totals: Totals = { accepted: 0, rejected: 0, duplicates: 0, released: 0 };
  return {
    received: (count) => inFlight.inc(count),
    stored: (checked) => {
      let accepted = 0;
      let length = 0;
      for (const { message, result } of checked) {
        if (result.accepted) accepted++;
        length += message.body.byteLength;
        for (const { keyword, tolerated } of result.issues) issues.inc({ keyword, tolerated: String(tolerated) });
      }
      totals.accepted += accepted;
      totals.rejected += checked.length - accepted;
      messages.inc({ result: "accepted" }, accepted);
      messages.inc({ result: "rejected" }, checked.length - accepted);
      bytes.inc(length);
      inFlight.dec(checked.length);
    },
    released: (count) => {
      totals.released += count;
      released.inc(count);
      inFlight.dec(count);
    },
    duplicates: (count) => {
      totals.duplicates += count;
      duplicates.inc(count);
    },
    waiting: (count) => waiting.set(count),
    connected: (is) => connected.set(is ? 1 : 0),
    totals: () => totals,
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
