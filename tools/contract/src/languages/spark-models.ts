import type { Contract } from "../contract.ts";
import { kebabCase } from "../names.ts";
import { type Declarations, declarationsOf } from "./declarations/index.ts";
import { type SparkType, sparkType } from "./spark-types.ts";

/** What the packages for Spark, Arrow and Polars know of a model. */
export interface SparkModel {
  readonly name: string;
  /** The start of the names of its SQL functions: `recording_status` of `recording_status_issue`. */
  readonly prefix: string;
  readonly type: SparkType;
}

/** The models of a contract, in its order. */
export const sparkModels = (contract: Contract, declarations: Declarations = declarationsOf(contract)): SparkModel[] =>
  contract.models.map(({ name }) => ({ name, prefix: kebabCase(name).replaceAll("-", "_"), type: sparkType(name, declarations) }));
