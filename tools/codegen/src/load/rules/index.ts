import { closedOrOpen } from "./closed-or-open.ts";
import { described } from "./described.ts";
import { enums } from "./enums.ts";
import { examples } from "./examples.ts";
import { formats } from "./formats.ts";
import { names } from "./names.ts";
import { patterns } from "./patterns.ts";
import { requiredDefined } from "./required-defined.ts";
import type { Rule } from "./rule.ts";
import { satisfiable } from "./satisfiable.ts";
import { units } from "./units.ts";

/** Rules that only look: they hold for any model whose grammar is sound, whether its references hold or not (which `references` says). */
export const lint: readonly Rule[] = [described, units, closedOrOpen, requiredDefined, enums, names, patterns, formats];

/** Rules that build and judge payloads: they need models in which every reference holds. */
export const prove: readonly Rule[] = [examples, satisfiable];
