import { type FormatName, formatNames, isInFormat } from "@tools/contract/formats";
import type { Language } from "../corpus/languages.ts";
import { askRunner } from "../runner.ts";
import { adversarial } from "./adversarial.ts";

/** A string on which a language and the definition of a format disagree. */
export interface FormatDisagreement {
  readonly format: FormatName;
  readonly text: string;
  /** Whether the string is in the format. */
  readonly expected: boolean | undefined;
}

/** Sends adversarial strings of each format to a language, and returns the first five on which it and the definition disagree. */
export async function formatDisagreements(
  { name, folder }: Language,
  options: { readonly count: number; readonly seed: number },
): Promise<FormatDisagreement[]> {
  // The strings of some languages can't hold a lone surrogate.
  const wellFormed = (text: string): string => (["Go", "Rust"].includes(name) ? text.replace(/\p{Surrogate}/gu, "\ufffd") : text);
  const cases = formatNames.flatMap((format) =>
    adversarial(format, options).map((text) => ({ format, text: wellFormed(text), expected: isInFormat(format, text) })),
  );
  const responses = await askRunner(
    folder,
    cases.map(({ format, text }) => ({ op: "format", model: format, text })),
  );
  return cases.filter(({ expected }, index) => responses[index]?.accepted !== expected).slice(0, 5);
}
