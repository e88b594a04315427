import { closedOrOpen } from "./closed-or-open.ts";
import { described } from "./described.ts";
import { enums } from "./enums.ts";
import { examples } from "./examples.ts";
import { formats } from "./formats.ts";
import { names } from "./names.ts";
import { patterns } from "./patterns.ts";
import { recursion } from "./recursion.ts";
import { requiredDefined } from "./required-defined.ts";
import type { Rule } from "./rule.ts";
import { satisfiable } from "./satisfiable.ts";
import { typed } from "./typed.ts";
import { units } from "./units.ts";

/** Rules that look at one place at a time. `references` is not among them: what it finds decides which models can be proven. */
export const lint: readonly Rule[] = [described, units, closedOrOpen, enums, names, patterns, formats];

/** Rules that put a model together, or build and judge payloads: they need every reference to hold. */
export const prove: readonly Rule[] = [typed, recursion, requiredDefined, examples, satisfiable];
