import type { Definition, Document } from "../document/document.ts";
import type { Use } from "../render/renderer.ts";
import { tolerantOf } from "../render/tolerant.ts";
import { typesOf, type Unnamed } from "../render/types.ts";
import { Rendering } from "./rendering.ts";
import { type Validator, validatorsOf } from "./validators.ts";

/** One document with its validators, and its renderings as documents of their own. Each is created on first use. */
export class Version {
  readonly document: Document;
  /** Its name in sentences: `old`, `1.2.0`. */
  readonly name: string;
  readonly #strict: (pointer: string) => Validator;
  readonly #renderings = new Map<string, Rendering>();

  constructor(document: Document, name: string) {
    this.document = document;
    this.name = name;
    this.#strict = validatorsOf(document.root.schema);
  }

  /** The payloads that writers may send. */
  strict({ location }: Definition): Validator {
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
