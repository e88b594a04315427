import * as v from "valibot";
import { tolerant } from "./tolerant.session.ts";

export const isTolerant = (value: unknown): boolean => v.is(tolerant, value);
