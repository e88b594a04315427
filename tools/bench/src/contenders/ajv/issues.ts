import { compile } from "./compile.ts";
import { strictSchema, strictSchemas } from "./strict.session.ts";

const validate = compile(strictSchema, strictSchemas, true);

export const issuesOf = (value: unknown): readonly unknown[] => (validate(value) ? [] : (validate.errors ?? []));
