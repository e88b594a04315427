import typia from "typia";
import type { Strict } from "./strict.session.ts";

export const is: (value: unknown) => boolean = typia.createEquals<Strict>();
