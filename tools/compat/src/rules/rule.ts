import type { Json } from "@tools/contract/json";
import type { Analysis } from "../analysis/analysis.ts";
import type { Case } from "../analysis/cases/case.ts";
import type { UnionChange } from "../analysis/union-change.ts";
import type { ValueType } from "../analysis/value-type.ts";
import type { Audience, Bump } from "../bump.ts";
import type { Schema } from "../document/keywords.ts";

/** A kind of change. */
export interface Rule {
  /** In kebab case. */
  readonly id: string;
  /** Ids that it had before; they are still accepted. */
  readonly aliases?: readonly string[];
  /** The change that it finds, in one sentence. */
  readonly what: string;
  /** Why it requires its bump. */
  readonly why: string;
  /** Advice: what to do instead, or how to do it safely. */
  readonly instead: string;
  /** The rule of the reverse change; or the reason why there is none. */
  readonly mirror: string | { readonly none: string };
  /** The smallest pair of schemas in which it is found, and the bump of that. */
  readonly fixture: { readonly before: Schema; readonly after: Schema; readonly bump: Bump };
  /** What it finds at one position; missing if only a comparison of whole documents finds it. */
  readonly find?: (position: Position) => readonly Finding[];
  /** A finding as a phrase, without its place: `pattern added`. */
  readonly phrase: (finding: Finding) => string;
  /** Who breaks if a finding is major, as a sentence for an audience. */
  readonly breaks?: (finding: Finding) => Partial<Record<Audience, string>>;
}

/** One difference that a rule has found. */
export interface Finding {
  readonly bump: Bump;
  readonly audience: Audience;
  /** The least bump, even if it is proven that the same payloads are valid. Default: patch. */
  readonly least?: Bump;
  readonly before?: Json | undefined;
  readonly after?: Json | undefined;
  /** Names for its phrase in addition to `before` and `after`: a keyword, a type. */
  readonly subject?: string;
  /** The model of a tagged union that it is about. */
  readonly model?: string;
  /** A property below the position that it is about. */
  readonly property?: string;
  /** Values at the position that show it if anyone breaks; others are tried as well. */
  readonly probes?: readonly Json[];
  /** Whether validators can't see it: the same payloads mean something else. */
  readonly isSilent?: boolean;
}

/** The same place in payloads of two versions, as rules look at it. */
export interface Position {
  readonly analysis: Analysis;
  /** Whether a payload may leave it out: then null reads as absent. */
  readonly isOptional: boolean;
  /** The cases of one type that belong together. */
  readonly pairs: readonly CasePair[];
  /** The cases of types that only one version accepts. */
  readonly added: readonly Case[];
  readonly removed: readonly Case[];
  /** The alternatives within a type that have no counterpart. */
  readonly alternativesAdded: readonly Case[];
  readonly alternativesRemoved: readonly Case[];
  /** What became of a tagged union. Then the objects have no pairs, except where a branch refers to another model. */
  readonly union: UnionChange | undefined;
  /** An annotation, before and after; undefined where there is none. */
  readonly annotation: (keyword: string) => { readonly before: Json | undefined; readonly after: Json | undefined };
}

/** The values of one type at one place, before and after. */
export interface CasePair {
  readonly type: ValueType;
  readonly before: Case;
  readonly after: Case;
}

export const defineRule = (rule: Rule): Rule => rule;
