import { Compile } from "typebox/compile";
import { strict } from "./strict.session.ts";

const validator = Compile(strict);

/** `Errors` interprets the schema, so the compiled check comes first. */
export const issuesOf = (value: unknown): readonly unknown[] => (validator.Check(value) ? [] : validator.Errors(value));
