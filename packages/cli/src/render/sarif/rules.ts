import type { JsonWarning } from "@session-schema/validators";
import type { KeywordPage } from "@tools/contract/keywords";
import { addressOf, pages } from "../keyword-pages.ts";

/** A kind of issue, as SARIF describes it. */
export interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly help: { readonly text: string };
  readonly helpUri?: string;
}

/** The id of results for inputs that aren't payloads. */
export const notAPayload = "json";

const warnings: Record<JsonWarning["kind"], string> = {
  duplicateKey: "An object has the same key twice. The last one counts.",
  inexactNumber: "A double doesn't hold the number, so that programs read another one.",
};

/** The rules of every run: those of keywords have the text of `explain`. No issue names an annotation. */
export const rules: readonly SarifRule[] = [
  ...[...pages]
    .filter(([keyword]) => !keyword.startsWith("x-"))
    .map(([keyword, page]) => ({
      id: keyword,
      shortDescription: { text: page.means },
      help: { text: helpOf(page) },
      helpUri: addressOf(keyword),
    })),
  ...[
    [notAPayload, "The input must be JSON, in UTF-8, with a payload where one is expected."] as const,
    ["maxDepth", "The payload is nested too deep to be validated."] as const,
    ...Object.entries(warnings),
  ].map(([id, text]) => ({ id, shortDescription: { text }, help: { text } })),
];

const indexes = new Map(rules.map(({ id }, index) => [id, index]));

/** The index of a rule; undefined for an issue that has none. */
export const indexOfRule = (id: string): number | undefined => indexes.get(id);

function helpOf({ means, strict, tolerant, fix }: KeywordPage): string {
  return `${means}\n\nStrict: ${strict}\nTolerant: ${tolerant}\nFix: ${fix}`;
}
