import { tolerant } from "./tolerant.session.ts";

export const isTolerant = (value: unknown): boolean => tolerant.allows(value);
