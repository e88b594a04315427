import * as v from "valibot";
import { strict } from "./strict.session.ts";

export const issuesOf = (value: unknown): readonly unknown[] => v.safeParse(strict, value).issues ?? [];
