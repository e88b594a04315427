import type * as v from "@badrap/valita";
import type { strict } from "./strict.session.ts";

export type Inferred = v.Infer<typeof strict>;
