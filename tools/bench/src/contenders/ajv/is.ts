import { compile } from "./compile.ts";
import { strictSchema, strictSchemas } from "./strict.session.ts";

export const is: (value: unknown) => boolean = compile(strictSchema, strictSchemas, false);
