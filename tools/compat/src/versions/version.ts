import type { Analysis } from "../analysis/analysis.ts";
import { acceptsNothing } from "../analysis/emptiness.ts";
import type { Definition, Document } from "../document/document.ts";
import { DocumentError } from "../document/document-error.ts";
import { readDocument } from "../document/read-document.ts";
import type { Use } from "../render/renderer.ts";
import { tolerantOf } from "../render/tolerant.ts";
import { typesOf, type Unnamed } from "../render/types.ts";
import { Rendering } from "./rendering.ts";
import { type Validate, validatorsOf } from "./validators.ts";

/**
 * A value as one version of a contract.
 *
 * @throws DocumentError if it can't be compared, or one of its definitions accepts nothing.
 */
export function readVersion(value: unknown, name: string, analysis: Analysis): Version {
  const document = readDocument(value);
  const empty = document.definitions.find(({ location }) => acceptsNothing(analysis, [location]));
  if (empty !== undefined) throw new DocumentError(`${empty.name} accepts no payload: its constraints contradict each other`);
  return new Version(document, name);
}

/** One document with its validators, and its renderings as documents of their own. Each is created on first use. */
export class Version {
  readonly document: Document;
  /** Its name in sentences: `old`, `1.2.0`. */
  readonly name: string;
  readonly #strict: (pointer: string) => Validate;
  readonly #renderings = new Map<string, Rendering>();

  constructor(document: Document, name: string) {
    this.document = document;
    this.name = name;
    this.#strict = validatorsOf(document.root.schema);
  }

  /** The payloads that writers may send. */
  strict({ location }: Definition): Validate {
    return this.#strict(location.pointer);
  }

  /** The payloads that readers accept. */
  get tolerant(): Rendering {
    return this.#rendering("tolerant", () => new Rendering(tolerantOf(this.document)));
  }

  /** The payloads that the static types accept. */
  types(use: Use, unnamed: Unnamed): Rendering {
    return this.#rendering(`${use} ${unnamed}`, () => new Rendering(typesOf(this.document, use, unnamed)));
  }

  #rendering(name: string, render: () => Rendering): Rendering {
    const rendering = this.#renderings.get(name) ?? render();
    this.#renderings.set(name, rendering);
    return rendering;
  }
}
