import {
  AckPolicy,
  type ConsumerInfo,
  JetStreamApiCodes,
  JetStreamApiError,
  type JetStreamManager,
  type StreamConfig,
  type StreamInfo,
} from "@nats-io/jetstream";
import type { Finding } from "../engine/engine.ts";
import type { Settings } from "../settings/settings.ts";
import type { Places } from "./places.ts";
import { covers } from "./subjects.ts";

/** What there is, and whether `run` can use it. */
export interface Examination {
  /** The name of the input stream, if there is one. */
  readonly stream: string | undefined;
  readonly findings: readonly Finding[];
}

/** Looks up the streams and the consumer of the gate, and lists what is wrong with them. */
export async function examine(manager: JetStreamManager, settings: Settings, places: Places): Promise<Examination> {
  const findings: Finding[] = [];
  const input = await streamOf(manager, places.input);
  const consumer = input === undefined ? undefined : await consumerOf(manager, input.config.name, settings.text("consumer") ?? "");
  if (input === undefined) findings.push(problem(`No stream stores ${places.input}. Run session-schema-gate setup.`));
  else findings.push(ok(`stream ${input.config.name} stores ${places.input}`));
  if (input !== undefined && consumer === undefined)
    findings.push(problem(`Stream ${input.config.name} has no consumer ${settings.text("consumer")}. Run session-schema-gate setup.`));
  if (consumer !== undefined) findings.push(...listOr(consumerProblems(consumer, settings, places), `consumer ${consumer.name}`));
  const ackWait = consumer === undefined ? settings.duration("ack-wait") : ackWaitOf(consumer);
  for (const [option, subject] of [
    ["accepted", places.accepted],
    ["rejected", places.rejected],
  ] as const) {
    const output = await streamOf(manager, subject);
    if (output === undefined) findings.push(problem(`No stream stores --${option} ${subject}. Run session-schema-gate setup.`));
    else findings.push(...listOr(outputProblems(output.config, ackWait, settings), `stream ${output.config.name} stores ${subject}`));
  }
  return { stream: input?.config.name, findings };
}

/** The stream that stores all subjects of a pattern. */
export async function streamOf(manager: JetStreamManager, pattern: string): Promise<StreamInfo | undefined> {
  for await (const info of manager.streams.list(pattern)) if (info.config.subjects.some((subject) => covers(subject, pattern))) return info;
  return undefined;
}

export async function consumerOf(manager: JetStreamManager, stream: string, name: string): Promise<ConsumerInfo | undefined> {
  try {
    return await manager.consumers.info(stream, name);
  } catch (error) {
    if (error instanceof JetStreamApiError && error.code === JetStreamApiCodes.ConsumerNotFound) return undefined;
    throw error;
  }
}

/** In milliseconds. `backoff` overrides `ack_wait`. */
export const ackWaitOf = ({ config }: ConsumerInfo): number => Math.max(config.ack_wait ?? 0, ...(config.backoff ?? [])) / 1e6;

/** Why the gate can't use a consumer without losing messages or waiting for ever. */
export function consumerProblems(
  { name, config }: ConsumerInfo,
  { inFlight }: Pick<Settings, "inFlight">,
  { input }: Pick<Places, "input">,
): string[] {
  const filters = config.filter_subjects ?? (config.filter_subject === undefined ? [] : [config.filter_subject]);
  const rules: (readonly [isBroken: boolean, message: string])[] = [
    [config.deliver_subject !== undefined, "is a push consumer. Choose another --consumer."],
    [
      config.ack_policy !== AckPolicy.Explicit,
      `has ack_policy ${config.ack_policy}. It must be explicit, because gates acknowledge one by one.`,
    ],
    [
      (config.max_deliver ?? -1) > 0,
      `has max_deliver ${config.max_deliver}. It must be -1, because messages are lost after that many attempts.`,
    ],
    [config.headers_only === true, "has headers_only, so that messages come without their bodies."],
    [filters.length > 0 && !filters.includes(input), `filters ${filters.join(", ")} instead of ${input}. Choose another --consumer.`],
    [(config.max_batch ?? inFlight) < inFlight, `has max_batch ${config.max_batch}. It must be at least --in-flight ${inFlight}.`],
    [
      (config.max_ack_pending ?? -1) > 0 && (config.max_ack_pending ?? 0) < inFlight,
      `has max_ack_pending ${config.max_ack_pending}. It must be at least --in-flight ${inFlight} for each gate.`,
    ],
  ];
  return rules.filter(([isBroken]) => isBroken).map(([, message]) => `Consumer ${name} ${message}`);
}

/** Why the gate can't store in a stream each message once. */
export function outputProblems(config: StreamConfig, ackWait: number, settings: Settings): string[] {
  const window = config.duplicate_window / 1e6;
  const needed = ackWait + settings.duration("outage");
  const rules: (readonly [isBroken: boolean, message: string])[] = [
    [config.no_ack === true, "has no_ack, so that the gate never knows what is stored."],
    [config.sealed === true, "is sealed."],
    [
      window <= needed,
      `has duplicate_window ${seconds(window)}. It must be longer than ack_wait ${seconds(ackWait)} and --outage ${seconds(settings.duration("outage"))} together, because a message may come again until then. Run session-schema-gate setup.`,
    ],
  ];
  return rules.filter(([isBroken]) => isBroken).map(([, message]) => `Stream ${config.name} ${message}`);
}

export const seconds = (milliseconds: number): string => `${milliseconds / 1000}s`;

const ok = (message: string): Finding => ({ status: "ok", message });
const problem = (message: string): Finding => ({ status: "problem", message });
const listOr = (problems: readonly string[], message: string): Finding[] => (problems.length === 0 ? [ok(message)] : problems.map(problem));
