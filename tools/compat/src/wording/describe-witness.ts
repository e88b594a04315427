import type { Witness } from "../change.ts";
import { clip, code } from "./words.ts";

/** A witness as a sentence. */
export function describeWitness(witness: Witness): string {
  if ("payload" in witness) {
    const payload = code(clip(JSON.stringify(witness.payload), 400));
    return `${payload} is accepted by the ${witness.acceptedBy} and rejected by the ${witness.refusedBy}: ${witness.reason}.`;
  }
  return `This code stops compiling: ${code(witness.code)} (${witness.error ?? "not compiled: pass --types"}).`;
}
