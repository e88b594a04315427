import { isObject, type Json } from "@tools/contract/json";
import type { Analysis } from "../analysis/analysis.ts";
import type { PayloadWitness } from "../change.ts";
import type { Violation } from "../versions/validators.ts";
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
    if (areEnough(found)) break;
  }
  const [best] = found.sort(
    (a, b) => Number(a.isAround) - Number(b.isAround) || a.violations.length - b.violations.length || sizeOf(a) - sizeOf(b),
  );
  return best && witnessOf(check, best.violations.length > 1 ? reduced(check, best, pointer) : best);
}

/** Whether enough payloads break one constraint each that the shortest is short, or so many break several that one is unlikely to follow. */
function areEnough(found: readonly Candidate[]): boolean {
  const fitting = found.filter(({ isAround }) => !isAround);
  return fitting.filter(({ violations }) => violations.length === 1).length >= 8 || fitting.length >= 40;
}

function* payloadsToTry(analysis: Analysis, path: Path, values: readonly Json[], side: "before" | "after"): Generator<Json> {
  let left = analysis.limits.payloads;
  for (const value of values)
    for (const payload of payloadsWith(analysis, path, value, side)) {
      if (left-- === 0) return;
      yield payload;
    }
}

interface Candidate {
  readonly payload: Json;
  /** The constraints that it breaks, the one at the place first. */
  readonly violations: readonly Violation[];
  /** Whether the violation is around the place, and neither at it nor in it. */
  readonly isAround: boolean;
}

function candidateFor(check: Check, payload: Json, pointer: string): Candidate | undefined {
  const all = violationsOf(check, payload);
  const within = all.find(({ path }) => isWithin(path, pointer));
  const first = within ?? all.find(({ path }) => isWithin(pointer, path));
  if (first === undefined) return undefined;
  // One that explains another takes the place of that one.
  const explained = first.isPartial ? all.find(({ isPartial, path }) => !isPartial && isWithin(first.path, path)) : undefined;
  const others = all.filter((each) => !each.isPartial && each !== first && each !== explained);
  return { payload, violations: [first, ...others], isAround: within === undefined };
}

/** A witness says everything that its payload breaks, so that nobody takes it for the change that it shows. */
const witnessOf = ({ first, second }: Check, { payload, violations }: Candidate): PayloadWitness => ({
  payload,
  acceptedBy: first.name,
  refusedBy: second.name,
  reason: violations.map(({ message }) => message).join("; "),
});

/** A candidate without the properties and items that only break other constraints. */
function reduced(check: Check, candidate: Candidate, pointer: string): Candidate {
  const [{ message } = { message: "" }] = candidate.violations;
  for (const payload of withoutOnePart(candidate.payload)) {
    const smaller = candidateFor(check, payload, pointer);
    const isBetter = smaller !== undefined && smaller.violations.length < candidate.violations.length;
    if (isBetter && smaller.violations[0]?.message === message) return reduced(check, smaller, pointer);
  }
  return candidate;
}

/** A payload without one of its properties or items, at any depth, each in turn. */
function* withoutOnePart(payload: Json): Generator<Json> {
  if (Array.isArray(payload))
    for (const [index, item] of payload.entries()) {
      yield payload.filter((_, other) => other !== index);
      for (const smaller of withoutOnePart(item)) yield payload.map((each, other) => (other === index ? smaller : each));
    }
  if (isObject(payload))
    for (const [name, value] of Object.entries(payload)) {
      yield Object.fromEntries(Object.entries(payload).filter(([other]) => other !== name));
      for (const smaller of withoutOnePart(value)) yield { ...payload, [name]: smaller };
    }
}

const sizeOf = ({ payload }: Candidate): number => JSON.stringify(payload).length;

/** Whether a pointer leads to another place, or into it; `*` is any item or key. */
function isWithin(pointer: string, outer: string): boolean {
  const steps = pointer.split("/");
  return outer.split("/").every((step, index) => step === "*" || steps[index] === "*" || steps[index] === step);
}
