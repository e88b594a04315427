import typia from "typia";
import type { Strict } from "./strict.session.ts";

const validate = typia.createValidateEquals<Strict>();

export function issuesOf(value: unknown): readonly unknown[] {
  const result = validate(value);
  return result.success ? [] : result.errors;
}
