import { type } from "arktype";
import { strict } from "./strict.session.ts";

export function issuesOf(value: unknown): readonly unknown[] {
  const result = strict(value);
  return result instanceof type.errors ? [...result] : [];
}
