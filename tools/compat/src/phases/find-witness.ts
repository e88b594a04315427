import type { Json } from "@tools/contract/json";
import type { Analysis } from "../analysis/analysis.ts";
import type { PayloadWitness } from "../change.ts";
import { type Check, violationsOf } from "./checks.ts";
import { type Path, payloadsWith } from "./path.ts";

/**
 * A payload that fails a check because of the value at a place, or around it; undefined if none is found.
 *
 * @param values - The values to try at `path`.
 * @param pointer - The place that the change is about: at `path`, or a property there.
 */
export function findWitness(
  analysis: Analysis,
  check: Check,
  path: Path,
  pointer: string,
  values: readonly Json[],
): PayloadWitness | undefined {
  const side = check.audience === "writer" ? "before" : "after";
  const found: Candidate[] = [];
  for (const payload of payloadsToTry(analysis, path, values, side)) {
    analysis.spend(10); // two validators take longer than a step
    const candidate = candidateFor(check, payload, pointer);
    if (candidate !== undefined) found.push(candidate);
    if (found.filter(({ isAround }) => !isAround).length >= enough) break;
  }
  const [best] = found.sort((a, b) => Number(a.isAround) - Number(b.isAround) || sizeOf(a) - sizeOf(b));
  return best?.witness;
}

/** The number of witnesses after which the shortest is short enough. */
const enough = 8;

function* payloadsToTry(analysis: Analysis, path: Path, values: readonly Json[], side: "before" | "after"): Generator<Json> {
  let left = analysis.limits.payloads;
  for (const value of values)
    for (const payload of payloadsWith(analysis, path, value, side)) {
      if (left-- === 0) return;
      yield payload;
    }
}

interface Candidate {
  readonly witness: PayloadWitness;
  /** Whether the violation is around the place, and neither at it nor in it. */
  readonly isAround: boolean;
}

function candidateFor(check: Check, payload: Json, pointer: string): Candidate | undefined {
  const violations = violationsOf(check, payload);
  const within = violations.find(({ path }) => isWithin(path, pointer));
  const violation = within ?? violations.find(({ path }) => isWithin(pointer, path));
  if (violation === undefined) return undefined;
  const witness = { payload, acceptedBy: check.first.name, refusedBy: check.second.name, reason: violation.message };
  return { witness, isAround: within === undefined };
}

const sizeOf = ({ witness }: Candidate): number => JSON.stringify(witness.payload).length;

/** Whether a pointer leads to another place, or into it; `*` is any item or key. */
function isWithin(pointer: string, outer: string): boolean {
  const steps = pointer.split("/");
  return outer.split("/").every((step, index) => step === "*" || steps[index] === "*" || steps[index] === step);
}
