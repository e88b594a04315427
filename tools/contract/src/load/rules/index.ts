import { closedOrOpen } from "./closed-or-open.ts";
import { described } from "./described.ts";
import { enums } from "./enums.ts";
import { examples } from "./examples.ts";
import { formats } from "./formats.ts";
import { names } from "./names.ts";
import { patterns } from "./patterns.ts";
import { recursion } from "./recursion.ts";
import { references } from "./references.ts";
import { requiredDefined } from "./required-defined.ts";
import type { Rule } from "./rule.ts";
import { satisfiable } from "./satisfiable.ts";
import { typed } from "./typed.ts";
import { units } from "./units.ts";

/** Rules whose findings keep a model from being proven: it would not be whole, or judging it would take for ever. */
export const prerequisites: readonly Rule[] = [references, patterns];

/** Rules that look at one place at a time. */
export const lint: readonly Rule[] = [described, units, closedOrOpen, enums, names, formats];

/** Rules that put a model together, or build and judge payloads: they need every reference to hold. */
export const prove: readonly Rule[] = [typed, recursion, requiredDefined, examples, satisfiable];
