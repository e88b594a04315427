import { majorOf } from "@tools/contract/files";
import type { Edition, Payload, Verdict } from "./edition.ts";

/** What two releases make of each other's payloads. */
export interface Pair {
  readonly older: string;
  readonly newer: string;
  readonly isOneMajor: boolean;
  /** The older one's tolerant reader over what the newer one's writers send. */
  readonly reads: Outcome;
  /** The newer one's strict validator over what the older one's writers send. */
  readonly judges: Outcome;
}

export interface Outcome {
  readonly accepted: number;
  readonly refused: readonly Refusal[];
  /** The models that only the payloads' release has: nobody asks the other one about them. */
  readonly unknown: readonly string[];
}

export interface Refusal {
  readonly fixture: string;
  /** What stands in the way. */
  readonly reason: string;
}

/** Every pair of some releases, which are given the oldest first. */
export const matrixOf = (editions: readonly Edition[]): Pair[] =>
  editions.flatMap((newer, index) => editions.slice(0, index).map((older) => pairOf(older, newer)));

export function pairOf(older: Edition, newer: Edition): Pair {
  return {
    older: older.version,
    newer: newer.version,
    isOneMajor: majorOf(older.version) === majorOf(newer.version),
    reads: outcome(newer.payloads, (model) => older.models.get(model)?.read),
    judges: outcome(older.payloads, (model) => newer.models.get(model)?.validate),
  };
}

/** The pairs that break what a major promises: within one, everything is accepted, and no model goes. */
export const broken = (pairs: readonly Pair[]): Pair[] =>
  pairs.filter(
    ({ isOneMajor, reads, judges }) => isOneMajor && (reads.refused.length > 0 || judges.refused.length > 0 || judges.unknown.length > 0),
  );

function outcome(payloads: readonly Payload[], judge: (model: string) => ((payload: unknown) => Verdict) | undefined): Outcome {
  const judged = payloads.flatMap(({ name, model, payload }) => {
    const ask = judge(model);
    return ask === undefined ? [] : [{ name, verdict: ask(payload) }];
  });
  const known = (model: string): boolean => judge(model) !== undefined;
  return {
    accepted: judged.filter(({ verdict }) => verdict.ok).length,
    refused: judged.filter(({ verdict }) => !verdict.ok).map(({ name, verdict }) => ({ fixture: name, reason: reasonOf(verdict) })),
    unknown: [...new Set(payloads.map(({ model }) => model))].filter((model) => !known(model)),
  };
}

/** A reader names first what it does not survive. */
const reasonOf = ({ issues = [] }: Verdict): string =>
  (issues.find(({ tolerated }) => !tolerated) ?? issues[0])?.message ?? "it is refused";
