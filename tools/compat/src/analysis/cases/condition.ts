import { below, keywordsOf, locationsAt, type SchemaLocation } from "../../document/document.ts";
import type { Analysis } from "../analysis.ts";
import type { Conjunction } from "../conjunction.ts";
import type { Condition } from "./case.ts";

interface About {
  /** The steps to the schema that something must meet. */
  readonly requires?: readonly string[];
  readonly when?: Conjunction;
  /** The steps to the schema that something must not meet. */
  readonly excludes?: readonly string[];
  readonly name?: string;
  readonly qualifier?: string;
}

/** The condition that a keyword of a location makes. */
export function conditionOf(
  analysis: Analysis,
  location: SchemaLocation,
  keyword: string,
  { requires, excludes, when, name = "", qualifier = "" }: About = {},
): Condition {
  const steps = requires ?? excludes;
  const inner = steps && below(location, ...steps);
  const argument = inner === undefined ? argumentText(analysis, location, keyword) : analysis.textOf(inner);
  return {
    keyword,
    name,
    text: [keyword, name, qualifier, argument].filter((part) => part !== "").join(" "),
    value: keywordsOf(location)[keyword] ?? null,
    when,
    requires: requires && [below(location, ...requires)],
    excludes: excludes && [below(location, ...excludes)],
    qualifier,
  };
}

/** The schemas of a keyword as one text, in any order. */
function argumentText(analysis: Analysis, location: SchemaLocation, keyword: string): string {
  const inner = locationsAt(location, keyword).map((each) => analysis.textOf(each));
  return inner.length > 0 ? inner.sort().join(" | ") : JSON.stringify(keywordsOf(location)[keyword] ?? null);
}
