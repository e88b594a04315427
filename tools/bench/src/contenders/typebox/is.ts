import { Compile } from "typebox/compile";
import { strict } from "./strict.session.ts";

const validator = Compile(strict);

export const is = (value: unknown): boolean => validator.Check(value);
