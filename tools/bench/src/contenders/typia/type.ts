export type { Strict as Inferred } from "./strict.session.ts";
