import type { Json } from "@tools/contract/json";
import type { Judge, Violation } from "./judge.ts";
import { type Level, payloadsWith } from "./level.ts";
import type { Sides, Twin } from "./sides.ts";

/** A payload that shows that somebody is hurt: one validator accepts it, and another refuses it. */
export interface PayloadWitness {
  readonly payload: Json;
  /** The validator that accepts it: `old strict validator`, `1.2.0 reader`. */
  readonly acceptedBy: string;
  readonly refusedBy: string;
  /** What the other objects to. */
  readonly reason: string;
}

/** Lines that compiled with the old types, and what the compiler says of them with the new ones. */
export interface CodeWitness {
  readonly code: string;
  /** The compiler's message; null where it was not asked. */
  readonly error: string | null;
}

export type Witness = PayloadWitness | CodeWitness;

/** Two validators of which the first must not accept what the second refuses. */
export interface Question {
  readonly audience: "writer" | "reader";
  readonly acceptedBy: string;
  readonly refusedBy: string;
  readonly accepts: Judge;
  readonly refuses: Judge;
}

/** Old writer to new strict reader, and new writer to old tolerant reader. */
export const questions = ({ old, now }: Twin, { before, after }: Sides): readonly Question[] => [
  {
    audience: "writer",
    acceptedBy: `${before.name} strict validator`,
    refusedBy: `${after.name} strict validator`,
    accepts: before.strict(old),
    refuses: after.strict(now),
  },
  {
    audience: "reader",
    acceptedBy: `${after.name} strict validator`,
    refusedBy: `${before.name} reader`,
    accepts: after.strict(now),
    refuses: before.tolerant.judge(old),
  },
];

/** How many payloads are tried for one claim. */
const most = 20_000;

/** A payload that splits the two validators of a question, at or around a place; undefined if none was found. */
export function splits(question: Question, level: Level, path: string, values: readonly Json[]): PayloadWitness | undefined {
  const side = question.audience === "writer" ? "before" : "after";
  const found: { readonly witness: PayloadWitness; readonly rank: number }[] = [];
  let tried = 0;
  for (const value of values)
    for (const payload of payloadsWith(level, value, side)) {
      if (++tried > most || found.filter(({ rank }) => rank === 0).length >= 8) break;
      const violations = split(question, payload);
      for (const rank of [0, 1]) {
        const violation = violations.find(({ path: at }) => (rank === 0 ? isWithin(at, path) : isWithin(path, at)));
        if (violation === undefined) continue;
        const { acceptedBy, refusedBy } = question;
        found.push({ rank, witness: { payload, acceptedBy, refusedBy, reason: violation.message } });
        break;
      }
    }
  const [best] = found.sort((a, b) => a.rank - b.rank || length(a.witness) - length(b.witness));
  return best?.witness;
}

const length = ({ payload }: PayloadWitness): number => JSON.stringify(payload).length;

/** What the second validator of a question objects to in a payload that the first accepts: nothing if the first refuses it, too. */
export const split = ({ accepts, refuses }: Question, payload: Json): readonly Violation[] =>
  accepts(payload).length === 0 ? refuses(payload) : [];

/** Whether a place is another, or in it; `*` is any item or key. */
function isWithin(path: string, outer: string): boolean {
  const steps = path.split("/");
  return outer.split("/").every((step, index) => step === "*" || steps[index] === "*" || steps[index] === step);
}
