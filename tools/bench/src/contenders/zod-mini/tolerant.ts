import { tolerant } from "./tolerant.session.ts";

export const isTolerant = (value: unknown): boolean => tolerant.safeParse(value).success;
