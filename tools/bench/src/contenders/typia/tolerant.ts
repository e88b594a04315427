import typia from "typia";
import type { Tolerant } from "./tolerant.session.ts";

export const isTolerant: (value: unknown) => boolean = typia.createIs<Tolerant>();
