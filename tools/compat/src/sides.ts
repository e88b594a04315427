import type { Conjunction } from "./analysis/conjunction.ts";
import { includes } from "./analysis/includes.ts";
import { acceptsNothing } from "./analysis/verdicts.ts";
import { type Definition, Document } from "./document/document.ts";
import { DocumentError } from "./document/document-error.ts";
import { type Judge, judgesOf } from "./judge.ts";
import { definitionName } from "./render/renderer.ts";
import { tolerantOf } from "./render/tolerant.ts";
import { typesOf, type Unnamed, type Use } from "./render/types.ts";

/** One document with everything that is asked of it: its validators, and its renderings as documents of their own. */
export class Side {
  readonly document: Document;
  /** What it is called: `old`, `1.2.0`. */
  readonly name: string;
  readonly #strict: (pointer: string) => Judge;
  readonly #renderings = new Map<string, Rendering>();

  /** @throws DocumentError if it is no document that can be compared, or a definition of it accepts nothing. */
  constructor(value: unknown, name: string) {
    this.name = name;
    this.document = new Document(value);
    this.#strict = judgesOf(this.document.root.schema);
    const empty = this.document.definitions.find(({ place }) => acceptsNothing([place]));
    if (empty !== undefined)
      throw new DocumentError(`${empty.name} accepts no payload at all: what it requires and what it allows exclude each other`);
  }

  strict({ place }: Definition): Judge {
    return this.#strict(place.pointer);
  }

  get tolerant(): Rendering {
    return this.#rendering("tolerant", () => tolerantOf(this.document));
  }

  types(use: Use, unnamed: Unnamed): Rendering {
    return this.#rendering(`${use} ${unnamed}`, () => typesOf(this.document, use, unnamed));
  }

  #rendering(name: string, render: () => unknown): Rendering {
    const known = this.#renderings.get(name) ?? new Rendering(render());
    this.#renderings.set(name, known);
    return known;
  }
}

/** A rendering of a document, in which each definition has the same key. */
export class Rendering {
  readonly #document: Document;
  readonly #judges: (pointer: string) => Judge;

  constructor(value: unknown) {
    this.#document = new Document(value);
    this.#judges = judgesOf(this.#document.root.schema);
  }

  conjunction({ key }: Definition): Conjunction {
    return [this.#document.below(this.#document.root, "$defs", definitionName(key))];
  }

  judge(definition: Definition): Judge {
    const [place] = this.conjunction(definition);
    if (place === undefined) throw new Error(`there is no rendering of ${definition.name}`);
    return this.#judges(place.pointer);
  }
}

/** The same definition in both documents. */
export interface Twin {
  readonly old: Definition;
  readonly now: Definition;
}

/** @throws DocumentError that says which of the two it is about. */
export function sidesOf(before: unknown, after: unknown, names: { readonly before: string; readonly after: string }): Sides {
  const side = (which: "before" | "after", value: unknown): Side => {
    try {
      return new Side(value, names[which]);
    } catch (error) {
      throw error instanceof DocumentError ? new DocumentError(error.message, which) : error;
    }
  };
  return { before: side("before", before), after: side("after", after) };
}

export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

/** Whether it is proved that nobody is hurt: the new strict validator accepts whatever the old one did, and the old reader what the new one does. */
export const isProvedSafe = ({ old, now }: Twin, { before }: Sides): boolean =>
  includes([old.place], [now.place]) && includes([now.place], before.tolerant.conjunction(old));
