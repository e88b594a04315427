import { compile } from "./compile.ts";
import { tolerantSchema, tolerantSchemas } from "./tolerant.session.ts";

export const isTolerant: (value: unknown) => boolean = compile(tolerantSchema, tolerantSchemas, false);
