import { signWebhook, WebhookError } from "@session-schema/webhooks";
import type { Arguments, OptionValue } from "@tools/command-line";
import { UsageError } from "@tools/command-line";
import { printable } from "@tools/json-text";
import type { ExitCode } from "../commands/command.ts";
import type { Fixture } from "../fixture/fixture.ts";
import { fixtureNamed } from "../fixture/fixture-named.ts";
import type { Terminal } from "../terminal.ts";
import { describeEvent } from "./describe-event.ts";
import { signingOf } from "./signing.ts";

/** Posts a fixture to a receiver, signed, as if the event had just happened. */
export async function send(args: Arguments, { print, paint }: Terminal): Promise<ExitCode> {
  const [name, ...others] = args.positionals;
  if (name === undefined || others.length > 0) throw new UsageError("webhook send requires one fixture or event, such as recording.ready.");
  const url = urlOf(args.options["to"]);
  const { secret, scheme } = signingOf(args);
  const event = justHappened(await eventNamed(name), args.options["id"]);
  const signed = await signWebhook(event, secret, scheme).catch((error: unknown) => {
    throw error instanceof WebhookError ? new UsageError(error.message) : error;
  });
  await print(`POST ${printable(url.href)}  ${describeEvent(event)}\n`);
  const response = await post(url, signed);
  const body = printable((await response.text()).slice(0, 1000).trim());
  await print(`${paint(response.ok ? "green" : "red", `${response.status} ${printable(response.statusText)}`.trim())}  ${body}\n`);
  return response.ok ? 0 : 1;
}

function urlOf(to: OptionValue | undefined): URL {
  if (typeof to !== "string") throw new UsageError("Missing URL: pass --to <url>.");
  const url = URL.canParse(to) ? new URL(to) : undefined;
  if (url?.protocol === "http:" || url?.protocol === "https:") return url;
  throw new UsageError(`--to must be an http or https URL, got ${JSON.stringify(to)}.`);
}

/** The payload of a fixture, or of a fixture of an event: a hand-written one if there is one. */
async function eventNamed(name: string): Promise<object> {
  const { readFixtures } = await import("session-schema:fixtures");
  const fixtures = readFixtures();
  const ofEvent = fixtures.filter((fixture) => isOf(fixture, name));
  const { payload } = ofEvent.find((fixture) => fixture.name.startsWith("real/")) ?? ofEvent[0] ?? fixtureNamed(name, fixtures);
  if (typeof payload === "object" && payload !== null && !Array.isArray(payload)) return payload;
  throw new UsageError(`Fixture ${JSON.stringify(name)} isn't an event. Events begin with webhook-event/.`);
}

const isOf = ({ model, tolerant, payload }: Fixture, event: string): boolean =>
  model === "WebhookEvent" && tolerant && typeof payload === "object" && payload !== null && "event" in payload && payload.event === event;

/** A receiver ignores an event that it has handled, and rejects an old delivery. */
function justHappened(event: object, id: OptionValue | undefined): object {
  const now = Date.now();
  return { ...event, id: typeof id === "string" ? id : crypto.randomUUID(), createdAt: now, timestamp: now };
}

async function post(url: URL, { body, headers }: { body: string; headers: Readonly<Record<string, string>> }): Promise<Response> {
  try {
    return await fetch(url, { method: "POST", body, headers, redirect: "manual", signal: AbortSignal.timeout(30_000) });
  } catch (error) {
    const { message, cause }: { message?: unknown; cause?: unknown } = error instanceof Error ? error : {};
    const reason = cause instanceof Error && cause.message !== "" ? cause.message : String(message ?? error);
    throw new UsageError(`Can't send to ${printable(url.href)}: ${printable(reason)}.`);
  }
}
