import { strict } from "./strict.session.ts";

export const issuesOf = (value: unknown): readonly unknown[] => strict.safeParse(value).error?.issues ?? [];
