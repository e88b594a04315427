import type { Diagnostic } from "@codemirror/lint";
import type { Judgement } from "./judgement.ts";

/** What is marked in the text. */
export function marksOf(judgement: Judgement): Diagnostic[] {
  if (judgement.kind === "empty") return [];
  if (judgement.kind === "fault") return [{ ...stretch(judgement), severity: "error", message: judgement.sentence }];
  return [
    ...judgement.objections.map(
      (each): Diagnostic => ({ ...stretch(each), severity: each.tolerated ? "warning" : "error", message: each.message }),
    ),
    ...judgement.repeated.map((each): Diagnostic => ({ ...stretch(each), severity: "info", message: repeats(each.name) })),
  ];
}

/** What is said of a key that stands twice. */
export const repeats = (name: string): string => `${JSON.stringify(name)} stands here again: only the last one counts`;

const stretch = ({ from, to }: { from: number; to: number }) => ({ from, to });
