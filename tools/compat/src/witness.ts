import type { Json } from "../../codegen/src/contract/json.ts";
import { probes } from "./analysis/samples.ts";
import type { Judge, Objection } from "./judge.ts";
import { type Level, pathOf, payloadsWith } from "./level.ts";
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

/** A payload that splits the two validators of a question, the simplest of those that were found; undefined if none was. */
export function splits(
  question: Question,
  level: Level,
  values: readonly Json[] = probes([level.before, level.after]),
): PayloadWitness | undefined {
  const path = pathOf(level);
  let tried = 0;
  let elsewhere: PayloadWitness | undefined;
  const here: PayloadWitness[] = [];
  for (const value of values) {
    for (const payload of payloadsWith(level, value)) {
      if (++tried > most || here.length >= 8) break;
      const objection = split(question, payload);
      if (objection === undefined) continue;
      const found = { payload, acceptedBy: question.acceptedBy, refusedBy: question.refusedBy, reason: objection.message };
      if (isAt(objection.instancePath, path)) here.push(found);
      else elsewhere ??= found;
    }
  }
  const [simplest] = here.sort((a, b) => JSON.stringify(a.payload).length - JSON.stringify(b.payload).length);
  return simplest ?? elsewhere;
}

/** What the second validator of a question objects to in a payload that the first accepts. */
export const split = ({ accepts, refuses }: Question, payload: Json): Objection | undefined =>
  accepts(payload) === undefined ? refuses(payload) : undefined;

/** Whether an objection is at or below a level. */
function isAt(instancePath: string, path: string): boolean {
  const steps = path.split("/");
  const found = instancePath.split("/");
  return steps.every((step, index) => step === "*" || found[index] === step);
}
