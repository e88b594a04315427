import { read } from "./tolerant.session.ts";

export const isTolerant = (value: unknown): boolean => read(value).ok;
