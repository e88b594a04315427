import { validate } from "./strict.session.ts";

export function issuesOf(value: unknown): readonly unknown[] {
  const result = validate(value);
  return result.ok ? [] : result.issues;
}
