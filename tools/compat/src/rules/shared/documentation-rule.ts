import { equal } from "@tools/contract/json";
import type { Position, Rule } from "../rule.ts";
import { documentationOnly, safeToRelease } from "./advice.ts";

/** The rule about an annotation that only people read. */
export const documentationRule = (keyword: string, row: Pick<Rule, "id" | "what" | "mirror" | "fixture" | "phrase">): Rule => ({
  ...row,
  why: documentationOnly,
  instead: safeToRelease,
  find: (position) =>
    annotationDiffers(position, keyword) ? [{ bump: "patch", audience: "person", ...position.annotation(keyword) }] : [],
});

/** Whether an annotation is added, removed or changed. */
export function annotationDiffers({ annotation }: Position, keyword: string): boolean {
  const { before = null, after = null } = annotation(keyword);
  return !equal(before, after);
}
