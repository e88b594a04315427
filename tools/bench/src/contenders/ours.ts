import type { Check } from "./check.ts";

/** The strict predicate that we publish. */
export async function ours(): Promise<Check> {
  const { isSession } = await import("@session-schema/validators/session");
  return isSession;
}
