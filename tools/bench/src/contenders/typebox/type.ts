import type Type from "typebox";
import type { strict } from "./strict.session.ts";

export type Inferred = Type.Static<typeof strict>;
