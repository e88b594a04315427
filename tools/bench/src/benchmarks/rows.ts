import type { Contender } from "../contenders/contender.ts";
import { contenders } from "../contenders/index.ts";
import type { Row } from "./benchmark.ts";

/** A row for each contender. */
export const rowsOf = (list: readonly Contender[]): Row[] => list.map(({ id, name }) => ({ id, name }));

/** The contender of a row. */
export function contenderOf(row: string): Contender {
  const contender = contenders.find(({ id }) => id === row);
  if (contender === undefined) throw new Error(`There is no contender "${row}".`);
  return contender;
}

/** The row of `JSON.parse` alone, for comparison. */
export const parseId = "json-parse";
