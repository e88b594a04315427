import { pointerTo } from "@tools/contract/json";
import type { Conjunction } from "../analysis/conjunction.ts";
import { type Definition, Document, type SchemaLocation } from "../document/document.ts";
import type { Schema } from "../document/keywords.ts";
import { definitionName } from "../render/renderer.ts";
import { type Validator, validatorsOf } from "./validators.ts";

/** A rendering of a document, in which each definition is found by its key. */
export class Rendering {
  readonly #document: Document;
  readonly #validators: (pointer: string) => Validator;

  constructor(schema: Schema) {
    this.#document = new Document(schema);
    this.#validators = validatorsOf(schema);
  }

  conjunction(definition: Definition): Conjunction {
    return [this.#location(definition)];
  }

  validator(definition: Definition): Validator {
    return this.#validators(this.#location(definition).pointer);
  }

  #location({ key }: Definition): SchemaLocation {
    return this.#document.at(pointerTo(["$defs", definitionName(key)]));
  }
}
