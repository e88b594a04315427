import type { Check } from "./check.ts";
import { handWritten } from "./hand-written.session.ts";
import { ours } from "./ours.ts";
import { stockAjv } from "./stock-ajv.ts";

/** The validators that are compared, in the order of the table. */
export const contenders: Readonly<Record<string, () => Promise<Check>>> = {
  "stock Ajv standalone": stockAjv,
  "@session-schema/validators": ours,
  "hand-written": handWritten,
};
