import type { strict } from "./strict.session.ts";

export type Inferred = typeof strict.infer;
