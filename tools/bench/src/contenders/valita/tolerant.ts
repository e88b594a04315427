import { tolerant } from "./tolerant.session.ts";

export const isTolerant = (value: unknown): boolean => tolerant.try(value, { mode: "passthrough" }).ok;
