import type { Model } from "../../contract.ts";
import type { SchemaResolver } from "../../schema/resolved-schema.ts";
import type { Finding } from "../problem.ts";

/** The input of a rule: one model, and all models. */
export interface Subject {
  readonly model: Model;
  readonly models: readonly Model[];
  readonly resolver: SchemaResolver;
  /** Ids of files with problems. A `$ref` to one of them isn't another problem. */
  readonly broken: ReadonlySet<string>;
}

/** A check of one model. Each rule is in its own file; `index.ts` lists them. */
export type Rule = (subject: Subject) => Finding[] | Promise<Finding[]>;
