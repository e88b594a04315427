import { isStable, majorOf } from "@tools/contract";
import type { Edition, Payload, Result } from "./edition.ts";

/** The results of two releases for each other's payloads. */
export interface Pair {
  readonly older: string;
  readonly newer: string;
  readonly isOneMajor: boolean;
  /** Whether the newer release must work with the older one: within a major version, unless the older one is a pre-release. */
  readonly isPromised: boolean;
  /** The tolerant reader of the older release, with payloads of the newer one. */
  readonly reads: Outcome;
  /** The strict validator of the newer release, with payloads of the older one. */
  readonly validates: Outcome;
}

export interface Outcome {
  readonly accepted: number;
  readonly rejected: readonly Rejection[];
  /** The models that only the payloads' release has. Their payloads aren't validated. */
  readonly unknown: readonly string[];
}

export interface Rejection {
  readonly fixture: string;
  /** The message of the first issue that isn't tolerated. */
  readonly reason: string;
}

/** Every pair of the releases, which are sorted with the oldest first. */
export const matrixOf = (editions: readonly Edition[]): Pair[] =>
  editions.flatMap((newer, index) => editions.slice(0, index).map((older) => pairOf(older, newer)));

export function pairOf(older: Edition, newer: Edition): Pair {
  return {
    older: older.version,
    newer: newer.version,
    isOneMajor: majorOf(older.version) === majorOf(newer.version),
    isPromised: isPromised(older.version, newer.version),
    reads: outcome(newer.payloads, (model) => older.models.get(model)?.read),
    validates: outcome(older.payloads, (model) => newer.models.get(model)?.validate),
  };
}

/** Whether a release must work with an older one. A pre-release may break another one: nothing is promised to its users. */
export const isPromised = (older: string, newer: string): boolean => isStable(older) && majorOf(older) === majorOf(newer);

/** The pairs that must work together in which a payload is rejected, or the newer release lacks a model. */
export const broken = (pairs: readonly Pair[]): Pair[] =>
  pairs.filter(
    ({ isPromised, reads, validates }) =>
      isPromised && (reads.rejected.length > 0 || validates.rejected.length > 0 || validates.unknown.length > 0),
  );

function outcome(payloads: readonly Payload[], validatorOf: (model: string) => ((payload: unknown) => Result) | undefined): Outcome {
  const validated = payloads.flatMap(({ name, model, payload }) => {
    const validate = validatorOf(model);
    return validate === undefined ? [] : [{ name, result: validate(payload) }];
  });
  const known = (model: string): boolean => validatorOf(model) !== undefined;
  return {
    accepted: validated.filter(({ result }) => result.ok).length,
    rejected: validated.filter(({ result }) => !result.ok).map(({ name, result }) => ({ fixture: name, reason: reasonOf(result) })),
    unknown: [...new Set(payloads.map(({ model }) => model))].filter((model) => !known(model)),
  };
}

/** The first issue that isn't tolerated, or the first one. */
const reasonOf = ({ issues = [] }: Result): string =>
  (issues.find(({ tolerated }) => !tolerated) ?? issues[0])?.message ?? "it is rejected";
