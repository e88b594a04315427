import { strict } from "./strict.session.ts";

export const is = (value: unknown): boolean => strict.allows(value);
