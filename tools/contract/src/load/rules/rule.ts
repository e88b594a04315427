import type { Model } from "../../contract.ts";
import type { SchemaResolver } from "../../schema/resolved-schema.ts";
import type { Finding } from "../problem.ts";

/** What a rule looks at: one model among all. */
export interface Subject {
  readonly model: Model;
  readonly models: readonly Model[];
  readonly resolver: SchemaResolver;
  /** Ids of files that have problems of their own, so that a `$ref` to one is not a second problem. */
  readonly broken: ReadonlySet<string>;
}

/** One reason to refuse a model. A file each; `index.ts` lists them. */
export type Rule = (subject: Subject) => Finding[] | Promise<Finding[]>;
