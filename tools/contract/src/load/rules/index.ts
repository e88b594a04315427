import { closedOrOpen } from "./closed-or-open.ts";
import { described } from "./described.ts";
import { enums } from "./enums.ts";
import { examples } from "./examples.ts";
import { formats } from "./formats.ts";
import { constantNames, propertyNames, typeNames } from "./names/index.ts";
import { nullableModel } from "./nullable-model.ts";
import { patterns } from "./patterns.ts";
import { recursion } from "./recursion.ts";
import { references } from "./references.ts";
import { requiredDefined } from "./required-defined.ts";
import type { Rule } from "./rule.ts";
import { satisfiable } from "./satisfiable.ts";
import { sizes } from "./sizes.ts";
import { typed } from "./typed.ts";
import { unions } from "./unions.ts";
import { units } from "./units.ts";

/** Rules that run first. Models that break them are incomplete or can't be validated in bounded time, so `prove` skips them. */
export const prerequisites: readonly Rule[] = [references, patterns, unions, sizes];

/** Rules that check one location at a time. */
export const lint: readonly Rule[] = [described, units, closedOrOpen, enums, typeNames, propertyNames, constantNames, formats];

/** Rules that resolve models, or build and validate payloads. Every reference must resolve. */
export const prove: readonly Rule[] = [typed, nullableModel, recursion, requiredDefined, examples, satisfiable];
