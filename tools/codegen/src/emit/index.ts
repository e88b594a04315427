import { contract } from "./contract.ts";
import { editor } from "./editor/index.ts";
import type { Emitter } from "./emitter.ts";
import { fixtures } from "./fixtures/index.ts";
import { openapi } from "./openapi/index.ts";
import { operations } from "./operations/index.ts";
import { reference } from "./reference/index.ts";
import { schemas } from "./schemas.ts";
import { types } from "./types/index.ts";
import { validators } from "./validators/index.ts";

/** What codegen makes, in the order of the summary. */
export type Target = "contract" | "schemas" | "types" | "validators" | "fixtures" | "openapi" | "operations" | "reference" | "editor";

/** One emitter per target: a target without one does not compile. */
export const emitters: Readonly<Record<Target, Emitter>> = {
  contract,
  schemas,
  types,
  validators,
  fixtures,
  openapi,
  operations,
  reference,
  editor,
};
