import { Compile } from "typebox/compile";
import { tolerant } from "./tolerant.session.ts";

const validator = Compile(tolerant);

export const isTolerant = (value: unknown): boolean => validator.Check(value);
