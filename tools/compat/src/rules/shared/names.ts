import { has, isObject, type Json } from "@tools/contract/json";
import type { Position } from "../rule.ts";

/** What to do instead of removing or changing a name in code. */
export const keepTheName = "Keep the name: only code sees it. Change it in a major release.";

/** Who breaks if a name in code is gone. */
export const nameIsGone = "Code in Go, Java, Python or Rust that uses the old name stops compiling.";

/** The name of an enum value in code, before and after. */
interface ValueName {
  readonly value: string;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** The values that have an entry in `x-enumNames` in some version. */
export function namesOfValues({ annotation }: Position): ValueName[] {
  const { before, after } = annotation("x-enumNames");
  const [old, now] = [isObject(before) ? before : {}, isObject(after) ? after : {}];
  const nameIn = (names: typeof old, value: string): Json | undefined => (has(names, value) ? names[value] : undefined);
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].map((value) => ({
    value,
    before: nameIn(old, value),
    after: nameIn(now, value),
  }));
}
