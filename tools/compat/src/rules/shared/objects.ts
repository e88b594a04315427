import { isObject, type Json } from "@tools/contract/json";
import type { Analysis } from "../../analysis/analysis.ts";
import type { Case } from "../../analysis/cases/case.ts";
import { samplesOfCase } from "../../analysis/samples/samples.ts";
import type { CasePair, Position } from "../rule.ts";
import { unlistedPairs } from "./case-pairs.ts";

/** The pairs of objects. */
export const objectPairs = (position: Position): CasePair[] => unlistedPairs(position, "object");

/** Objects that a case accepts, without a property. */
export const samplesWithout = (analysis: Analysis, one: Case, property: string): Json[] =>
  samplesOfCase(analysis, one)
    .filter(isObject)
    .map((object) => Object.fromEntries(Object.entries(object).filter(([name]) => name !== property)));
