/** Which fixtures somebody wants to see. What is empty asks for nothing. */
export interface Choice {
  readonly model: string;
  readonly keyword: string;
  readonly verdict: string;
  /** Words that the name or the description has, in any order. */
  readonly text: string;
}

/** What a fixture is asked for. */
export interface Item {
  readonly model: string;
  readonly keywords: readonly string[];
  readonly verdict: string;
  /** In lower case. */
  readonly text: string;
}

export const fits = (item: Item, { model, keyword, verdict, text }: Choice): boolean =>
  (model === "" || item.model === model) &&
  (keyword === "" || item.keywords.includes(keyword)) &&
  (verdict === "" || item.verdict === verdict) &&
  text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => item.text.includes(word));

/** From a form, or from an address. */
export function readChoice(from: FormData | URLSearchParams): Choice {
  const value = (name: string): string => String(from.get(name) ?? "");
  return { model: value("model"), keyword: value("keyword"), verdict: value("verdict"), text: value("text") };
}

/** The part of an address that says the same; empty where nothing is asked for. */
export function writeChoice(choice: Choice): string {
  const asked = Object.entries(choice).filter(([, value]) => value !== "");
  return asked.length === 0 ? "" : `?${new URLSearchParams(asked)}`;
}
