import type { Json } from "@tools/contract/json";
import type { Case, ValueType } from "../analysis/case.ts";
import type { Conjunction } from "../analysis/conjunction.ts";
import type { Audience, Bump } from "../bump.ts";
import type { Schema } from "../document/keywords.ts";

/** The values of one type at one place, before and after. */
export interface Pair {
  readonly type: ValueType;
  readonly before: Case;
  readonly after: Case;
}

/** The same place in two documents, as rules look at it. */
export interface Position {
  /** What people call it: `recordingStatus`, `profiles.*.width`, or the model's name. */
  readonly name: string;
  readonly before: Conjunction;
  readonly after: Conjunction;
  /** A payload may leave it out, before and after: then null reads as absent. */
  readonly isOptional: boolean;
  readonly pairs: readonly Pair[];
  /** The cases of types that only one side accepts. */
  readonly added: readonly Case[];
  readonly removed: readonly Case[];
  /** The alternatives within a type that have no counterpart. */
  readonly alternativesAdded: readonly Case[];
  readonly alternativesRemoved: readonly Case[];
  /** What the schemas say to people; `undefined` where they say nothing. */
  readonly said: (keyword: string) => { readonly before: Json | undefined; readonly after: Json | undefined };
}

/** One difference that a rule has found. */
export interface Finding {
  readonly bump: Bump;
  readonly audience: Audience;
  readonly before?: Json | undefined;
  readonly after?: Json | undefined;
  /** One sentence. */
  readonly message: string;
  /** A property below the position that it is about. */
  readonly property?: string;
  /** Values at the position that show it, if somebody is hurt; otherwise they are looked for. */
  readonly probes?: readonly Json[];
  /** Whether only the payloads can tell: what the rule says counts until it is proved that nobody is hurt. */
  readonly isOpen?: boolean;
  /** Whether no validator sees it: the same payloads mean something else. */
  readonly isSilent?: boolean;
}

/** A kind of change. */
export interface Rule {
  /** In kebab case. */
  readonly id: string;
  /** What it is, in one sentence. */
  readonly what: string;
  /** Why it asks for its bump. */
  readonly why: string;
  /** What to do instead, or how to go about it. */
  readonly instead: string;
  /** The rule of the change back; or the reason why there is none. */
  readonly mirror: string | { readonly none: string };
  /** The smallest pair of schemas in which it is found, and the bump of that. */
  readonly fixture: { readonly before: Schema; readonly after: Schema; readonly bump: Bump };
  readonly find: (position: Position) => readonly Finding[];
}

export const defineRule = (rule: Rule): Rule => rule;
