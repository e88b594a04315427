import type { Json } from "@tools/contract/json";
import type { Audience, Bump } from "./bump.ts";

/** What changed between two contracts, and the bump that follows. */
export interface Comparison {
  readonly bump: Bump;
  /** The greatest first, those without proof last among their equals, otherwise in the order of the new contract. */
  readonly changes: readonly Change[];
}

/** One difference between two contracts. */
export interface Change {
  /** The id of its rule. */
  readonly rule: string;
  /** The model, or the entry of `$defs`, that it is in. */
  readonly model: string;
  /** Where in a payload, as a JSON pointer in which `*` stands for any item or key. */
  readonly instancePath: string;
  readonly before: Json;
  readonly after: Json;
  readonly bump: Bump;
  readonly audience: Audience;
  readonly proof: Proof;
  /** What changed, and how far it is proven, in sentences. */
  readonly message: string;
  /** Who breaks, as a sentence; null if nobody does, or nothing shows it. */
  readonly breaks: string | null;
  /** A payload or code that it breaks; null if it breaks nothing, or no example was found. */
  readonly witness: Witness | null;
  /** Why it has another bump than the one of its rule, if a severity sets it. */
  readonly severityReason?: string;
}

/**
 * What supports the bump of a change. `witness`: a payload that a validator rejects, or code that the compiler rejects. `rule`: the rule by itself;
 * or, where the bump is less than the rule's, a proof that nobody breaks. `none`: neither a witness nor a proof was found, and the bump is major to
 * be safe.
 */
export type Proof = "witness" | "rule" | "none";

export type Witness = PayloadWitness | CodeWitness;

/** A payload that one validator accepts and another rejects. */
export interface PayloadWitness {
  readonly payload: Json;
  /** The validator that accepts it: `old strict validator`, `1.2.0 reader`. */
  readonly acceptedBy: string;
  /** The validator that rejects it. */
  readonly refusedBy: string;
  /** The violation that it reports. */
  readonly reason: string;
}

/** Lines that compile with the old types, and the compiler's error with the new ones. */
export interface CodeWitness {
  readonly code: string;
  /** The compiler's message; null where no compiler was given. */
  readonly error: string | null;
}
