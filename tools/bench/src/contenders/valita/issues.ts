import { strict } from "./strict.session.ts";

export function issuesOf(value: unknown): readonly unknown[] {
  const result = strict.try(value);
  return result.ok ? [] : result.issues;
}
