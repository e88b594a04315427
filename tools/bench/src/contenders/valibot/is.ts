import * as v from "valibot";
import { strict } from "./strict.session.ts";

export const is = (value: unknown): boolean => v.is(strict, value);
