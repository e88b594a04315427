import type * as v from "valibot";
import type { strict } from "./strict.session.ts";

export type Inferred = v.InferOutput<typeof strict>;
