import type * as z from "zod/mini";
import type { strict } from "./strict.session.ts";

export type Inferred = z.infer<typeof strict>;
