import type { Sdk, SdkTarget } from "../openapi-generator/sdk.ts";
import { client } from "./client/index.ts";
import { contract } from "./contract.ts";
import { editor } from "./editor/index.ts";
import type { Emitter } from "./emitter.ts";
import { fixtures } from "./fixtures/index.ts";
import { go } from "./go/index.ts";
import { java } from "./java/index.ts";
import { openapi } from "./openapi/index.ts";
import { operations } from "./operations/index.ts";
import { python } from "./python/index.ts";
import { reference } from "./reference/index.ts";
import { rust } from "./rust/index.ts";
import { schemas } from "./schemas.ts";
import { types } from "./types/index.ts";
import { validators } from "./validators/index.ts";

/** The targets that codegen generates by itself, in the order of the summary. */
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

/** The packages that openapi-generator has a part in. A new one is a folder here, a folder in `packages/` and a line. */
export const sdks: Readonly<Record<SdkTarget, Sdk>> = { client, go, java, python, rust };
